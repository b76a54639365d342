import { parseSection, type SectionFile } from '../markdown/parse-section.ts';
import { append } from '../text/append.ts';
import { error, type Finding } from '../text/finding.ts';
import type { Language } from '../text/language.ts';
import { fileStart, type Position } from '../text/position.ts';
import { parseYaml, type TextPlace } from '../text/yaml-document.ts';
import { frontMatterSchema } from './metadata.ts';
import type { Bilingual, Heading, Section } from './model.ts';
import { pairSections } from './pair.ts';
import { readPlainHeading } from './plain-heading.ts';
import { slugOf } from './section-name.ts';

/** One of a section's two files. */
export interface SectionSide extends SectionFile {
  /** Its path. */
  file: string;
  heading?: string[] | undefined;
  headingPosition: Position;
  /** Where the clauses of the heading stand. */
  clausePlaces: readonly TextPlace[];
}

export interface ReadSection {
  section: Section;
  sides: Bilingual<SectionSide>;
  findings: Finding[];
}

/**
 * Reads a section's two files and pairs them; `undefined` where one of them has no text.
 * `opensPart`: whether it stands first in the article or in a part with a heading, and so may go
 * without one.
 */
export function readSection(
  name: string,
  path: string,
  texts: ReadonlyMap<string, string>,
  opensPart: boolean,
): ReadSection | undefined {
  const findings: Finding[] = [];
  const read = (language: Language): SectionSide | undefined => {
    const text = texts.get(`${language}/${name}.md`);
    return text === undefined
      ? undefined
      : readSide(`${path}/${language}/${name}.md`, text, findings);
  };
  const zh = read('zh');
  const en = read('en');
  if (zh === undefined || en === undefined) return undefined;

  const broken = findings.length > 0;
  const heading = broken ? undefined : pairHeadings(zh, en, opensPart, findings);
  const paired = broken ? { paragraphs: [], findings: [] } : pairSections({ zh, en });
  append(findings, paired.findings);
  const section = { name, slug: slugOf(name), heading, paragraphs: paired.paragraphs };
  return { section, sides: { zh, en }, findings };
}

function readSide(file: string, text: string, findings: Finding[]): SectionSide {
  const section = parseSection(file, text);
  append(findings, section.findings);
  return { ...section, file, ...readHeading(file, section, findings) };
}

function readHeading(
  file: string,
  { frontMatter: written }: SectionFile,
  findings: Finding[],
): Pick<SectionSide, 'heading' | 'headingPosition' | 'clausePlaces'> {
  if (written === undefined) return { headingPosition: fileStart, clausePlaces: [] };
  const { text, firstLine } = written;
  const plain = readPlainHeading(text, firstLine);
  if (plain !== undefined) return { ...plain, headingPosition: { line: firstLine, column: 1 } };
  const frontMatter = parseYaml({ file, text, firstLine }, frontMatterSchema);
  append(findings, frontMatter.findings);
  const heading = frontMatter.data?.heading;
  const headingPosition = heading ? frontMatter.positionOf(['heading']) : fileStart;
  const clausePlaces = (heading ?? []).map((_, index) => frontMatter.textAt(['heading', index]));
  return { heading, headingPosition, clausePlaces };
}

function pairHeadings(
  zh: SectionSide,
  en: SectionSide,
  opensPart: boolean,
  findings: Finding[],
): Heading | undefined {
  if (zh.heading === undefined && en.heading === undefined) {
    if (!opensPart) {
      const what = {
        found: 'a section without a heading',
        expected: 'one, as it opens neither the article nor a part that has one',
      };
      findings.push(error({ file: zh.file }, 'heading-missing', what));
    }
    return undefined;
  }
  if (zh.heading?.length !== en.heading?.length) {
    const what = {
      found: describeHeading(en.heading),
      expected: `${describeHeading(zh.heading)} as in ${zh.file}`,
    };
    findings.push(error({ file: en.file, ...en.headingPosition }, 'heading-parity', what));
    return undefined;
  }
  return { zh: zh.heading ?? [], en: en.heading ?? [] };
}

/** Says how many clauses a heading has, for findings. */
export function describeHeading(heading: readonly string[] | undefined): string {
  if (heading === undefined) return 'no heading';
  return `a heading of ${heading.length} ${heading.length === 1 ? 'clause' : 'clauses'}`;
}

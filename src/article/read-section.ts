import { parseSection, type SectionFile } from '../markdown/parse-section.ts';
import { error, type Finding } from '../text/finding.ts';
import type { Language } from '../text/language.ts';
import { parseYaml } from '../text/yaml-document.ts';
import { frontMatterSchema } from './metadata.ts';
import type { Bilingual, Heading, Section } from './model.ts';
import { pairSections } from './pair.ts';
import { slugOf } from './section-name.ts';

export interface ReadSection {
  section: Section;
  files: Bilingual<SectionFile>;
  findings: Finding[];
}

interface Side extends SectionFile {
  file: string;
  heading?: string[] | undefined;
}

/**
 * Reads a section's two files and pairs them; `undefined` where one of them has no text.
 * `opensPart`: whether it stands first in a part with a heading, and so may go without one.
 */
export function readSection(
  name: string,
  path: string,
  texts: ReadonlyMap<string, string>,
  opensPart: boolean,
): ReadSection | undefined {
  const findings: Finding[] = [];
  const read = (language: Language): Side | undefined => {
    const text = texts.get(`${language}/${name}.md`);
    return text === undefined
      ? undefined
      : readSide(`${path}/${language}/${name}.md`, text, findings);
  };
  const zh = read('zh');
  const en = read('en');
  if (zh === undefined || en === undefined) return undefined;

  const broken = findings.length > 0;
  const heading = pairHeadings(zh, en, opensPart, findings);
  const paired = broken ? { paragraphs: [], findings: [] } : pairSections({ zh, en });
  findings.push(...paired.findings);
  const section = { name, slug: slugOf(name), heading, paragraphs: paired.paragraphs };
  return { section, files: { zh, en }, findings };
}

function readSide(file: string, text: string, findings: Finding[]): Side {
  const section = parseSection(file, text);
  const frontMatter = parseYaml(
    { file, ...(section.frontMatter ?? { text: '' }) },
    frontMatterSchema,
  );
  findings.push(...section.findings, ...frontMatter.findings);
  return { ...section, file, heading: frontMatter.data?.heading };
}

function pairHeadings(
  zh: Side,
  en: Side,
  opensPart: boolean,
  findings: Finding[],
): Heading | undefined {
  if (zh.heading === undefined && en.heading === undefined) {
    if (!opensPart) {
      const what = {
        found: 'a section without a heading',
        expected: 'one, as it does not open a part that has one',
      };
      findings.push(error({ file: zh.file }, 'heading-missing', what));
    }
    return undefined;
  }
  if (zh.heading?.length !== en.heading?.length) {
    const what = {
      found: describe(en.heading),
      expected: `${describe(zh.heading)} as in ${zh.file}`,
    };
    findings.push(error({ file: en.file }, 'heading-parity', what));
    return undefined;
  }
  return { zh: zh.heading ?? [], en: en.heading ?? [] };
}

function describe(heading: string[] | undefined): string {
  return heading === undefined ? 'no heading' : `a heading of ${heading.length} clauses`;
}

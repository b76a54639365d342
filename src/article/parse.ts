import { parseSection, type SectionFile } from '../markdown/parse-section.ts';
import { decodeUtf8 } from '../text/decode.ts';
import type { Finding } from '../text/finding.ts';
import { languages, type Language } from '../text/language.ts';
import { parseYaml, type YamlResult } from '../text/yaml-document.ts';
import { frontMatterSchema, metadataSchema, type Metadata } from './metadata.ts';
import type { Article, Bilingual, Heading, Section } from './model.ts';
import { pairSections } from './pair.ts';

/** The files of an article's folder, by their path in it: `zh/01-culture.md`. */
export interface ArticleFolder {
  slug: string;
  /** Path of the folder, for findings. */
  path: string;
  files: ReadonlyMap<string, Uint8Array>;
}

export interface ParsedArticle {
  /** Absent where findings say why. */
  article?: Article;
  findings: Finding[];
  /** The text as received. */
  source?: string;
  /** Where the n-th entry of the ledger stands. */
  ledgerPosition: YamlResult<Metadata>['positionOf'];
  /** Each section's lines in the file they come from, for rules that look at sentences. */
  sectionFiles: ReadonlyMap<string, Bilingual<SectionFile>>;
}

const sectionPath = /^(zh|en)\/([^/]+)\.md$/;
const order = /^\d+-/;

/** Turns the files of a folder into an article, or into findings that say what is wrong and where. */
export function parseArticle({ slug, path, files }: ArticleFolder): ParsedArticle {
  const findings: Finding[] = [];
  const report = (
    file: string,
    found: string,
    expected: string,
    rule: string,
    at = { line: 1, column: 1 },
  ): void => {
    findings.push({ ...at, file: `${path}/${file}`, rule, severity: 'error', found, expected });
  };

  const texts = new Map<string, string>();
  for (const [name, bytes] of files) {
    const decoded = decodeUtf8(bytes);
    if ('text' in decoded) {
      texts.set(name, decoded.text);
      if (decoded.text.trim() === '') report(name, 'an empty file', 'text', 'file-empty');
    } else {
      const { byte, ...place } = decoded.invalid;
      report(name, `byte 0x${byte.toString(16).padStart(2, '0')}`, 'UTF-8', 'file-encoding', place);
    }
  }
  for (const name of ['article.yaml', 'source.txt']) {
    if (!files.has(name)) report(name, 'no such file', 'one in every article', 'file-missing');
  }

  const metadata = parseYaml(
    { file: `${path}/article.yaml`, text: texts.get('article.yaml') ?? '' },
    metadataSchema,
  );
  const sectionFiles = new Map<string, Bilingual<SectionFile>>();
  const source = texts.get('source.txt');
  const parsed = {
    findings,
    ledgerPosition: metadata.positionOf,
    sectionFiles,
    ...(source !== undefined && { source }),
  };
  if (!texts.get('article.yaml')?.trim()) return parsed;
  findings.push(...metadata.findings);
  if (metadata.data === undefined) return parsed;

  const { parts, ...rest } = metadata.data;
  const orderedAt = new Map<string, string>();
  const names = parts.flatMap(({ sections }, part) =>
    sections.map((name, index) => ({
      name,
      at: metadata.positionOf(['parts', part, 'sections', index]),
    })),
  );
  for (const { name, at } of names) {
    const slugged = slugOf(name);
    const other = orderedAt.get(slugged);
    if (other !== undefined) {
      report(
        'article.yaml',
        `the section “${name}” beside “${other}”`,
        'a name of its own for each section',
        'section-duplicate',
        at,
      );
    }
    orderedAt.set(slugged, name);
    if (languages.every((language) => !files.has(`${language}/${name}.md`))) {
      report(
        'article.yaml',
        `the unknown section “${name}”`,
        `a file zh/${name}.md`,
        'section-unknown',
        at,
      );
    }
  }

  const listed = new Set(names.map(({ name }) => name));
  for (const file of files.keys()) {
    const [, language, name] = sectionPath.exec(file) ?? [];
    if (name === undefined) continue;
    if (!listed.has(name)) {
      report(file, 'a section that no part lists', `“${name}” in article.yaml`, 'section-unlisted');
    }
    const other = `${language === 'zh' ? 'en' : 'zh'}/${name}.md`;
    if (!files.has(other))
      report(file, 'a section in one language only', `${path}/${other}`, 'section-untranslated');
  }

  const readSection = (name: string, opensPart: boolean): Section | undefined => {
    const side = (
      language: Language,
    ): (SectionFile & { file: string; heading?: string[] | undefined }) | undefined => {
      const file = `${path}/${language}/${name}.md`;
      const text = texts.get(`${language}/${name}.md`);
      if (!text?.trim()) return undefined;
      const section = parseSection(file, text);
      findings.push(...section.findings);
      const frontMatter = parseYaml(
        { file, ...(section.frontMatter ?? { text: '' }) },
        frontMatterSchema,
      );
      findings.push(...frontMatter.findings);
      return { ...section, file, heading: frontMatter.data?.heading };
    };
    const zh = side('zh');
    const en = side('en');
    if (zh === undefined || en === undefined) return undefined;
    sectionFiles.set(name, { zh, en });

    const heading = pairHeadings(zh, en, opensPart, findings);
    const broken = zh.findings.length + en.findings.length > 0;
    const paired = broken ? { paragraphs: [], findings: [] } : pairSections({ zh, en });
    findings.push(...paired.findings);
    return { name, slug: slugOf(name), ...(heading && { heading }), paragraphs: paired.paragraphs };
  };

  const article: Article = {
    slug,
    ...rest,
    parts: parts.map((part) => ({
      ...part,
      heading: part.heading,
      sections: part.sections
        .map((name, index) => readSection(name, index === 0 && part.heading !== undefined))
        .filter((section) => section !== undefined),
    })),
  };
  return findings.length === 0 ? { ...parsed, article } : parsed;
}

/** A section's name in addresses, the number that orders its files left out: `01-culture` → `culture`. */
function slugOf(name: string): string {
  return name.replace(order, '');
}

function pairHeadings(
  zh: { file: string; heading?: string[] | undefined },
  en: { file: string; heading?: string[] | undefined },
  opensPart: boolean,
  findings: Finding[],
): Heading | undefined {
  const report = (file: string, found: string, expected: string): void => {
    findings.push({
      file,
      line: 1,
      column: 1,
      rule: 'heading-parity',
      severity: 'error',
      found,
      expected,
    });
  };
  if (zh.heading === undefined && en.heading === undefined) {
    if (!opensPart)
      report(
        zh.file,
        'a section without a heading',
        'one, unless it opens a part that has a heading',
      );
    return undefined;
  }
  if (zh.heading?.length !== en.heading?.length) {
    const count = (heading?: string[]): string =>
      heading ? `a heading of ${heading.length} clauses` : 'no heading';
    report(en.file, count(en.heading), `${count(zh.heading)} as in ${zh.file}`);
    return undefined;
  }
  return { zh: zh.heading ?? [], en: en.heading ?? [] };
}

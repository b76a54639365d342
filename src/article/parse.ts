import { append } from '../text/append.ts';
import { error, type Finding } from '../text/finding.ts';
import { parseYaml, type YamlResult } from '../text/yaml-document.ts';
import { faultOfArticleName } from './article-name.ts';
import { decodeFiles, type Files } from './folder.ts';
import { newerFormat } from './newer-format.ts';
import { parseFigures, type ParsedFigures } from './parse-figures.ts';
import { metadataSchema, type Metadata } from './metadata.ts';
import type { Article, Bilingual, Section } from './model.ts';
import { checkPartHeadings } from './part-headings.ts';
import { readSection, type SectionSide } from './read-section.ts';
import { checkOrder } from './section-order.ts';

/** An article's folder as bytes. */
export interface ArticleFolder {
  slug: string;
  /** Path of the folder, for findings. */
  path: string;
  files: Files;
}

export interface ParsedArticle {
  /** Absent where findings say why. */
  article?: Article;
  findings: Finding[];
  /** The folder's files as text. */
  texts: ReadonlyMap<string, string>;
  /** Where a key or list item of `article.yaml` stands. */
  positionOf: YamlResult<Metadata>['positionOf'];
  /** Where a text of `article.yaml` stands. */
  textAt: YamlResult<Metadata>['textAt'];
  /** Where a key or list item of `figures.yaml` stands. */
  figureAt: ParsedFigures['positionOf'];
  /** Each section's two files, for rules that look at lines. */
  sectionFiles: ReadonlyMap<string, Bilingual<SectionSide>>;
}

const required = ['article.yaml', 'source.txt'];

/** Turns the files of a folder into an article, or into findings that say what is wrong and where. */
export function parseArticle({ slug, path, files }: ArticleFolder): ParsedArticle {
  const { texts, findings } = decodeFiles(path, files);
  const file = `${path}/article.yaml`;
  const yaml = texts.get('article.yaml');
  const metadata = parseYaml({ file, text: yaml ?? '' }, metadataSchema);
  const sectionFiles = new Map<string, Bilingual<SectionSide>>();
  const listed = texts.get('figures.yaml');
  const parsedFigures = parseFigures(`${path}/figures.yaml`, listed ?? '');
  const { positionOf, textAt } = metadata;
  const figureAt = parsedFigures.positionOf;
  const parsed = { findings, texts, positionOf, textAt, figureAt, sectionFiles };

  for (const name of required.filter((each) => !files.has(each))) {
    const what = { found: 'no such file', expected: 'one in every article' };
    findings.push(error({ file: `${path}/${name}` }, 'file-missing', what));
  }
  const fault = faultOfArticleName(slug);
  if (fault !== undefined) {
    const what = { found: `an article named “${slug}”`, expected: fault };
    findings.push(error({ file }, 'article-name', what));
  }
  const newer = metadata.data === undefined ? newerFormat(file, yaml ?? '') : undefined;
  if (newer !== undefined) return { ...parsed, findings: [newer] };
  if (yaml !== undefined) append(findings, metadata.findings);
  if (listed !== undefined) append(findings, parsedFigures.findings);
  if (metadata.data === undefined) return parsed;

  const { parts, ...rest } = metadata.data;
  findings.push(
    ...checkPartHeadings(file, parts, positionOf),
    ...checkOrder({ path, files, parts, positionOf }),
  );
  const sectionsOf = (names: string[], hasName: boolean): Section[] =>
    names.flatMap((name, index) => {
      const read = readSection(name, path, texts, hasName && index === 0);
      if (read === undefined) return [];
      sectionFiles.set(name, read.sides);
      append(findings, read.findings);
      return [read.section];
    });
  const article: Article = {
    slug,
    ...rest,
    figures: parsedFigures.figures,
    parts: parts.map((part, index) => ({
      ...part,
      sections: sectionsOf(part.sections, index === 0 || part.heading !== undefined),
    })),
  };
  return findings.length === 0 ? { ...parsed, article } : parsed;
}

import type { ArticleFolder } from '../article/parse.ts';
import type { Article } from '../article/model.ts';
import type { LedgerEntry } from '../ingest/scroll.ts';
import { changeMetadata, type PartChange } from './article-yaml.ts';
import type { Assembled, NewPart } from './assemble.ts';
import type { Carried } from './carry-ledger.ts';
import type { OldUnit } from './match-units.ts';
import { nameSections } from './name-sections.ts';
import { removedFile, writeRemoved, type Removed } from './removed.ts';
import { isAsBefore, sectionText } from './section-text.ts';
import type { NewLine } from './translate.ts';
import type { NewSource } from './update.ts';

/** The files of an article’s folder, by their path in it. */
export type Files = Map<string, Uint8Array | string>;

/** What the files of an updated article are made from. */
export interface FileSources {
  folder: ArticleFolder;
  source: NewSource;
  article: Article;
  oldUnits: readonly OldUnit[];
  assembled: Assembled;
  carried: readonly Carried[];
  entries: readonly LedgerEntry[];
  /** The translations to keep apart, where they are no longer those that are there. */
  removed?: readonly Removed[] | undefined;
}

const headings: readonly string[] = ['section', 'clause'];

/** The files of an updated article; those nothing changed in are what they were. */
export function filesOf(sources: FileSources): Files {
  const { folder, source, article, oldUnits, assembled, removed } = sources;
  const sections = assembled.parts.flatMap((part) => part.sections);
  const oldNames = article.parts.flatMap((part) => part.sections.map(({ name }) => name));
  const names = nameSections(sections, oldNames, source.nameOf);
  const isSection = (name: string): boolean => /^(zh|en)\/[^/]*\.md$/.test(name);
  const files: Files = new Map([...folder.files].filter(([name]) => !isSection(name)));
  files.set('source.txt', source.file);
  for (const [index, section] of sections.entries()) {
    const name = names[index] ?? '';
    const before = oldUnits.filter((unit) => unit.section === name);
    for (const language of ['zh', 'en'] as const) {
      const file = `${language}/${name}.md`;
      const old = folder.files.get(file);
      const text = Buffer.from(old ?? []).toString();
      const heading = before.filter((unit) => headings.includes(unit.start));
      const written = (): string => sectionText(section, language, { text, heading });
      files.set(file, old && isAsBefore(section, before) ? old : written());
    }
  }
  const metadata = Buffer.from(folder.files.get('article.yaml') ?? []).toString();
  files.set('article.yaml', changeMetadata(metadata, changesOf(sources, names)));
  if (removed?.length === 0) files.delete(removedFile);
  else if (removed !== undefined) files.set(removedFile, writeRemoved(removed));
  return files;
}

function changesOf(
  { article, assembled, carried, entries }: FileSources,
  names: readonly string[],
): Parameters<typeof changeMetadata>[1] {
  const { title, subtitle, byline, parts } = assembled;
  const left = new Set(article.parts.keys());
  let reached = 0;
  return {
    title: title ? pairOf(title) : article.title,
    subtitle: subtitle && pairOf(subtitle),
    byline: byline && pairOf(byline),
    parts: parts.map((part): PartChange => {
      const start = reached;
      reached += part.sections.length;
      return {
        was: takeOld(part, left),
        heading: headingOf(part),
        jumpLine: part.jumpLine && pairOf(part.jumpLine),
        sections: names.slice(start, reached),
      };
    }),
    ledger: entries.map((entry) => {
      const was = carried.findIndex((each) => each.entry === entry);
      return was === -1 ? { value: entry } : { was, value: entry };
    }),
  };
}

function pairOf({ zh, en }: NewLine): { zh: string; en: string } {
  return { zh, en };
}

function headingOf({ heading }: NewPart): { zh: string[]; en: string[] } | undefined {
  if (heading.length === 0) return undefined;
  return { zh: heading.map(({ zh }) => zh), en: heading.map(({ en }) => en) };
}

/** The part that a new one was: that of its heading, or of its first line that has been there. */
function takeOld({ heading, jumpLine, sections }: NewPart, left: Set<number>): number | undefined {
  const body = sections.flatMap((section) => [...section.heading, ...section.paragraphs.flat()]);
  const lines = [...heading, ...(jumpLine ? [jumpLine] : []), ...body];
  const parts = lines.flatMap(({ from }) => from.map(({ part }) => part));
  const was = parts.find((part) => part !== undefined && left.has(part));
  if (was !== undefined) left.delete(was);
  return was;
}

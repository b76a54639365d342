import { accountFor, type Published } from './account.ts';
import type { Draft, DraftPart, Passage } from './draft.ts';
import type { Translation } from './english/translation.ts';
import type { LedgerEntry } from './scroll.ts';
import { bilingualHeading, chineseFile, doubtsBySection, englishFile } from './section-files.ts';
import { dateOf, newspaperOf } from './metadata-of.ts';
import { published } from './published.ts';
import { schemaComment } from '../text/content-format.ts';
import { toYaml } from '../text/to-yaml.ts';
import { untranslated } from '../text/untranslated.ts';

/** What a draft cannot know and a command brings along. */
export interface Surroundings {
  /** Names a section's file by its heading and the English of it; without one, by its place. */
  nameOf: (heading: string | undefined, english?: string) => string;
  /** The year it is, where the page tells none. */
  year: number;
  /** The English there is. */
  english?: Translation | undefined;
}

/** Stands for what the site needs and the page does not give. */
const supplied = { title: '（无题）', source: '（来源待补）' } as const;

interface NamedPart {
  part: DraftPart;
  names: string[];
}

/** A draft as the files of an article's folder, by their path in it; `source.txt` is not among them. */
export function articleFiles(draft: Draft, surroundings: Surroundings): Map<string, string> {
  const { english } = surroundings;
  const parts = nameParts(draft.parts, surroundings);
  const files = new Map<string, string>();
  const yaml = toYaml(metadata(draft, parts, surroundings));
  files.set('article.yaml', schemaComment('article') + yaml);
  const doubts = doubtsBySection(draft);
  for (const { part, names } of parts) {
    for (const [index, section] of part.sections.entries()) {
      const own = doubts.get(section) ?? [];
      files.set(`zh/${names[index] ?? ''}.md`, chineseFile(section, own, english));
      files.set(`en/${names[index] ?? ''}.md`, englishFile(section, english));
    }
  }
  return files;
}

/** The ledger that leads from a draft's source to the files made of it. */
export function ledgerOf(draft: Draft): LedgerEntry[] {
  return accountFor(draft, orderOf(draft));
}

function nameParts(parts: readonly DraftPart[], { nameOf, english }: Surroundings): NamedPart[] {
  const total = parts.reduce((sum, { sections }) => sum + sections.length, 0);
  const digits = Math.max(2, String(total).length);
  let number = 0;
  const used = new Set<string>();
  return parts.map((part) => {
    const names = part.sections.map(({ heading }) => {
      number += 1;
      const name = unused(nameOf(heading?.text, englishOf(heading, english)), used);
      return `${String(number).padStart(digits, '0')}-${name}`;
    });
    return { part, names };
  });
}

function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let count = 2; used.has(free); count += 1) free = `${name}-${count}`;
  used.add(free);
  return free;
}

function orderOf(draft: Draft): Published[] {
  const title = draft.title === undefined ? [{ supplied: supplied.title }] : [];
  return [...title, ...published(draft)];
}

function metadata(
  draft: Draft,
  parts: readonly NamedPart[],
  { year, english }: Surroundings,
): object {
  const { title, subtitle, byline } = draft;
  const both = (zh: string, passage?: Passage): object => ({
    zh,
    en: englishOf(passage, english) ?? untranslated,
  });
  const { date, isGuess } = dateOf(draft, year);
  const name = title?.text ?? supplied.title;
  return {
    title: both(name, title),
    ...(subtitle && { subtitle: both(subtitle.text, subtitle) }),
    description: both(name, title),
    ...(byline && { byline: both(byline.text, byline) }),
    source: both(newspaperOf(draft) ?? supplied.source),
    date,
    ...(isGuess && { dateNote: both('原文没有标明刊发日期，此处的年份待核。') }),
    parts: parts.map(({ part, names }) => ({
      ...(part.heading && { heading: bilingualHeading(part.heading, english) }),
      ...(part.jumpLine && { jumpLine: both(part.jumpLine.text, part.jumpLine) }),
      sections: names,
    })),
    ledger: ledgerOf(draft),
  };
}

/** The English of a title or heading on one line. */
function englishOf(
  passage: Passage | undefined,
  english: Translation | undefined,
): string | undefined {
  return passage && english?.headings.get(passage)?.join(' ');
}

import { accountFor, type Published } from './account.ts';
import type { Draft, DraftPart } from './draft.ts';
import type { LedgerEntry } from './scroll.ts';
import { chineseFile, doubtsOf, englishFile } from './section-files.ts';
import { dateOf, newspaperOf } from './metadata-of.ts';
import { published } from './published.ts';
import { toYaml } from '../text/to-yaml.ts';
import { untranslated } from '../text/untranslated.ts';

/** What a draft cannot know and a command brings along. */
export interface Surroundings {
  /** Names a section's file by its heading; without one, by its place. */
  nameOf: (heading: string | undefined) => string;
  /** The year it is, where the page tells none. */
  year: number;
}

/** Stands for what the site needs and the page does not give. */
const supplied = { title: '（无题）', source: '（来源待补）' } as const;

interface NamedPart {
  part: DraftPart;
  names: string[];
}

/** A draft as the files of an article's folder, by their path in it; `source.txt` is not among them. */
export function articleFiles(draft: Draft, { nameOf, year }: Surroundings): Map<string, string> {
  const parts = nameParts(draft.parts, nameOf);
  const files = new Map<string, string>();
  files.set('article.yaml', toYaml(metadata(draft, parts, year)));
  for (const { part, names } of parts) {
    for (const [index, section] of part.sections.entries()) {
      const doubts = doubtsOf(draft, part, section);
      files.set(`zh/${names[index] ?? ''}.md`, chineseFile(section, doubts));
      files.set(`en/${names[index] ?? ''}.md`, englishFile(section));
    }
  }
  return files;
}

/** The ledger that leads from a draft's source to the files made of it. */
export function ledgerOf(draft: Draft): LedgerEntry[] {
  return accountFor(draft, orderOf(draft));
}

function nameParts(parts: readonly DraftPart[], nameOf: Surroundings['nameOf']): NamedPart[] {
  const total = parts.reduce((sum, { sections }) => sum + sections.length, 0);
  const digits = Math.max(2, String(total).length);
  let number = 0;
  const used = new Set<string>();
  return parts.map((part) => {
    const names = part.sections.map(({ heading }) => {
      number += 1;
      const name = unused(nameOf(heading?.text), used);
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

function metadata(draft: Draft, parts: readonly NamedPart[], year: number): object {
  const { title, subtitle, byline } = draft;
  const both = (zh: string): object => ({ zh, en: untranslated });
  const { date, isGuess } = dateOf(draft, year);
  const name = title?.text ?? supplied.title;
  return {
    title: both(name),
    ...(subtitle && { subtitle: both(subtitle.text) }),
    description: both(name),
    ...(byline && { byline: both(byline.text) }),
    source: both(newspaperOf(draft) ?? supplied.source),
    date,
    ...(isGuess && { dateNote: both('原文没有标明刊发日期，此处的年份待核。') }),
    parts: parts.map(({ part, names }) => ({
      ...headingOf(part.heading?.text),
      ...(part.jumpLine && { jumpLine: both(part.jumpLine.text) }),
      sections: names,
    })),
    ledger: ledgerOf(draft),
  };
}

/** A heading clause by clause, as white space parts them. */
function headingOf(text: string | undefined): object {
  if (text === undefined) return {};
  const clauses = text.split(' ');
  return { heading: { zh: clauses, en: clauses.map(() => untranslated) } };
}

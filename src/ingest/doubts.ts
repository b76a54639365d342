import type { Doubt, Draft, DraftSection, Passage } from './draft.ts';
import type { Interleaved } from './interleaved.ts';
import type { Line } from './lines.ts';
import { closers, endingOf, openers } from './marks.ts';
import { numberOf } from './numbering.ts';
import { placeOf } from './places.ts';

/** What looks wrong in one paragraph, and what to do about it. */
type Test = (paragraph: Passage, next: Passage | undefined) => Suspicion | undefined;
type What = Pick<Doubt, 'found' | 'advice'>;

/** What looks wrong, and at which character of its paragraph. */
interface Suspicion extends What {
  index: number;
}

const tests: readonly Test[] = [withoutEnd, unbalanced, unreadable];

const source = 'compare the page, correct the text, and enter the correction in the ledger';

/** Lines whose layout looks wrong. */
export interface Suspicious {
  interleaved: readonly Interleaved[];
  loose: readonly Line[];
}

/** The places in a draft that text alone cannot settle. */
export function findDoubts(draft: Draft, { interleaved, loose }: Suspicious): Doubt[] {
  const sections = draft.parts.flatMap((part) => part.sections);
  const missing: Doubt[] =
    draft.title === undefined
      ? [{ line: 1, found: 'no title', advice: 'enter it in article.yaml' }]
      : [];
  return [
    ...missing,
    ...interleaved.map(ofColumns),
    ...loose.filter((line) => !interleaved.some((each) => within(each, line))).map(ofLoose),
    ...missingNumbers(sections),
    ...sections.flatMap(({ paragraphs }, index) =>
      paragraphs.flatMap((paragraph, place) => {
        const next = paragraphs[place + 1] ?? sections[index + 1]?.heading;
        return tests.flatMap((test) => {
          const what = test(paragraph, paragraphs[place + 1] === undefined ? next : undefined);
          return what === undefined ? [] : [inParagraph(paragraph, what)];
        });
      }),
    ),
  ];
}

function at({ number, start }: { number: number; start: number }, what: What): Doubt {
  return { line: number, at: start, ...what };
}

function inParagraph(paragraph: Passage, { index, found, advice }: Suspicion): Doubt {
  const start = placeOf(paragraph, index);
  const line = paragraph.lines.findLast((each) => each.start <= start);
  return at({ number: line?.number ?? 1, start }, { found, advice });
}

function ofColumns({ first, last, kind }: Interleaved): Doubt {
  return at(first, {
    found: `lines ${first.number} to ${last.number}, which seem to be two columns read ${kind}`,
    advice: 'copy each column on its own, and take the text in again with --update',
  });
}

function within({ first, last }: Interleaved, { start }: Line): boolean {
  return first.start <= start && start <= last.start;
}

function ofLoose(line: Line): Doubt {
  return at(line, {
    found: `line ${line.number}, shorter than its column in the middle of a paragraph`,
    advice: `a line above or below it may be lost, or a paragraph begins here: ${source}`,
  });
}

/** Headings that count, where a number is left out or comes too early. */
function missingNumbers(sections: readonly DraftSection[]): Doubt[] {
  const counted = new Map<number, number>();
  return sections.flatMap(({ heading }): Doubt[] => {
    const [first] = heading?.lines ?? [];
    const { level, number } = numberOf(heading?.text ?? '') ?? {};
    if (first === undefined || level === undefined || number === undefined) return [];
    const before = counted.get(level);
    for (const other of [...counted.keys()]) if (other > level) counted.delete(other);
    counted.set(level, number);
    if (before === undefined || number === before + 1 || number === 1) return [];
    const found = `heading number ${number} after number ${before}`;
    const advice = `a heading between them may stand in the text or elsewhere: ${source}`;
    return [at(first, { found, advice })];
  });
}

/** A remark in brackets after the text or in its place: `（作者系本报评论员）`. */
const remark = /（[^（）]*）$/u;

function withoutEnd({ text }: Passage, heading: Passage | undefined): Suspicion | undefined {
  const rest = text.replace(remark, '');
  const ending = endingOf(rest);
  if (rest === '' || ending === 'end' || ending === 'colon') return undefined;
  const found = `a paragraph that ends in “${text.slice(-8)}”, in mid-sentence`;
  const lost = `its last line may be lost or stand elsewhere: ${source}`;
  const index = text.length - 1;
  if (heading === undefined) return { index, found, advice: lost };
  return {
    index,
    found: `${found}, before the heading “${heading.text}”`,
    advice: `the heading or ${lost}`,
  };
}

const paired = new RegExp(`[${openers}${closers}]`, 'gu');

function unbalanced({ text }: Passage): Suspicion | undefined {
  const balance = [...openers].map(() => 0);
  for (const [mark] of text.matchAll(paired)) {
    const [opened, closed] = [openers.indexOf(mark), closers.indexOf(mark)];
    if (opened !== -1) balance[opened] = (balance[opened] ?? 0) + 1;
    if (closed !== -1) balance[closed] = (balance[closed] ?? 0) - 1;
  }
  const kind = balance.findIndex((count) => count !== 0);
  if (kind === -1) return undefined;
  const [opener = '', closer = ''] = [openers[kind], closers[kind]];
  const isOpen = (balance[kind] ?? 0) > 0;
  const [there, missing] = isOpen ? [opener, closer] : [closer, opener];
  const index = isOpen ? text.lastIndexOf(there) : text.indexOf(there);
  return { index, found: `“${there}” without “${missing}” in the paragraph`, advice: source };
}

const replacement = /[\ufffd\ue000-\uf8ff]|(?<=\p{Script=Han})\?(?=\p{Script=Han})/u;

function unreadable({ text }: Passage): Suspicion | undefined {
  const index = text.search(replacement);
  if (index === -1) return undefined;
  return {
    index,
    found: `a character that cannot be read in “${text.slice(Math.max(0, index - 4), index + 5)}”`,
    advice: source,
  };
}

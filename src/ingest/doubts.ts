import type { Doubt, Draft, Passage } from './draft.ts';
import { closers, endingOf, openers } from './marks.ts';

/** What looks wrong in one paragraph, and what to do about it. */
type Test = (paragraph: Passage) => Omit<Doubt, 'line'> | undefined;

const tests: readonly Test[] = [withoutEnd, unbalanced, unreadable];

const source = 'compare the page, correct the text, and enter the correction in the ledger';

/** The places in a draft that text alone cannot settle. */
export function findDoubts({ parts, title }: Draft): Doubt[] {
  const paragraphs = parts.flatMap(({ sections }) =>
    sections.flatMap((section) => section.paragraphs),
  );
  const missing: Doubt[] =
    title === undefined ? [{ line: 1, found: 'no title', advice: 'enter it in article.yaml' }] : [];
  return [
    ...missing,
    ...paragraphs.flatMap((paragraph) =>
      tests.flatMap((test) => {
        const doubt = test(paragraph);
        const line = paragraph.lines.at(-1)?.number ?? 1;
        return doubt === undefined ? [] : [{ line, ...doubt }];
      }),
    ),
  ];
}

function withoutEnd({ text }: Passage): ReturnType<Test> {
  const ending = endingOf(text);
  if (ending === 'end' || ending === 'colon') return undefined;
  const found = `a paragraph that ends in “${text.slice(-8)}”, in mid-sentence`;
  return { found, advice: `its last line may be lost or stand elsewhere: ${source}` };
}

const paired = new RegExp(`[${openers}${closers}]`, 'gu');

function unbalanced({ text }: Passage): ReturnType<Test> {
  const balance = [...openers].map(() => 0);
  for (const [mark] of text.matchAll(paired)) {
    const [opened, closed] = [openers.indexOf(mark), closers.indexOf(mark)];
    if (opened !== -1) balance[opened] = (balance[opened] ?? 0) + 1;
    if (closed !== -1) balance[closed] = (balance[closed] ?? 0) - 1;
  }
  const index = balance.findIndex((count) => count !== 0);
  if (index === -1) return undefined;
  const [opener = '', closer = ''] = [openers[index], closers[index]];
  const [there, missing] = (balance[index] ?? 0) > 0 ? [opener, closer] : [closer, opener];
  return { found: `“${there}” without “${missing}” in the paragraph`, advice: source };
}

const replacement = /[\ufffd\ue000-\uf8ff]|(?<=\p{Script=Han})\?(?=\p{Script=Han})/u;

function unreadable({ text }: Passage): ReturnType<Test> {
  const at = text.search(replacement);
  if (at === -1) return undefined;
  return {
    found: `a character that cannot be read in “${text.slice(Math.max(0, at - 4), at + 5)}”`,
    advice: source,
  };
}

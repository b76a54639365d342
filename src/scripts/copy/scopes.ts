import type { Passage } from './forms.ts';
import { passageOf, tokensOf } from './read-passage.ts';

/** How much is copied. */
export const scopes = ['term', 'selection', 'sentence', 'paragraph'] as const;

export type Scope = (typeof scopes)[number];

/** What each scope holds of a sentence, its first sentence first; scopes that say nothing of their own are not there. */
export function scopesOf(
  pair: Element,
  word: Element | undefined,
): Map<Scope, { passages: Passage[]; first: Element }> {
  const found = new Map<Scope, { passages: Passage[]; first: Element }>();
  const add = (scope: Scope, pairs: readonly Element[]): void => {
    const [first] = pairs;
    if (first) found.set(scope, { passages: pairs.map(passageOf), first });
  };
  const term = word && termPassage(word);
  if (term) found.set('term', { passages: [term], first: pair });
  const selected = selectedPairs();
  if (selected.length > 1) add('selection', selected);
  add('sentence', [pair]);
  const paragraph = [...(pair.closest('.paragraph')?.querySelectorAll('.pair') ?? [])];
  if (paragraph.length > 1) add('paragraph', paragraph);
  return found;
}

/** The term a word stands in, with its English from the note, or the word. */
function termPassage(word: Element): Passage | undefined {
  const term = word.closest<HTMLAnchorElement>('a.term');
  const note = term && document.getElementById(term.hash.slice(1))?.querySelector('dt');
  const en = note?.querySelector('[lang="en"]')?.textContent.trim() ?? '';
  const line = term ?? word;
  if (line.closest('.zh') === null) return undefined;
  // A word is a line of its own here: its readings are those of its ruby.
  const holder = document.createElement('span');
  holder.append(line.cloneNode(true));
  return { tokens: tokensOf(holder), en };
}

/** The sentences that the selection touches. */
function selectedPairs(): Element[] {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return [];
  return [...document.querySelectorAll('main .pair')].filter((pair) =>
    selection.containsNode(pair, true),
  );
}

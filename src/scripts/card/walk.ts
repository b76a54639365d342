/** What can be looked up. */
export const wordsInText = 'main .zh ruby';

/** The word that an arrow key leads to: the one beside it, or the first of the sentence before or after. */
export function neighbour(word: HTMLElement, key: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(wordsInText)];
  const at = all.indexOf(word);
  if (key === 'ArrowLeft') return all[at - 1];
  if (key === 'ArrowRight') return all[at + 1];
  const line = lineOf(word);
  if (key === 'ArrowDown') return all.slice(at).find((other) => lineOf(other) !== line);
  const before = all.slice(0, at).findLast((other) => lineOf(other) !== line);
  return before && all.find((other) => lineOf(other) === lineOf(before));
}

/** The sentence or heading a word stands in. */
function lineOf(word: HTMLElement): Element | null {
  return word.closest('.zh');
}

/** Moves the focus, and with it the one place where the Tab key stops, to a word. */
export function focusWord(word: HTMLElement): void {
  for (const stop of document.querySelectorAll(`${wordsInText}[tabindex]`))
    stop.removeAttribute('tabindex');
  word.tabIndex = 0;
  word.focus({ focusVisible: true });
}

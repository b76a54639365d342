import { askedBy } from './asked.ts';
import { closeFirst } from './close-first.ts';
import { contentOf } from './content.ts';
import { place } from './place.ts';
import { say } from './say.ts';
import { focusWord, neighbour } from './walk.ts';

/** The card on a word: a popover beside it, or a sheet on a phone. */
const card = document.querySelector<HTMLElement>('#card');
let shown: HTMLElement | undefined;
/** The last word asked for: of two that load at once, the later is shown. */
let wanted: HTMLElement | undefined;

// Closing gives the focus back to the word, which asks for no card.
card?.addEventListener('beforetoggle', ({ newState }) => {
  card.classList.toggle('closing', newState === 'closed');
  setTimeout(() => {
    card.classList.remove('closing');
  });
});
card?.addEventListener('toggle', ({ newState }) => {
  if (newState === 'closed') mark(undefined);
});
// Left open it would lie over what has the focus next.
document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Node) || card?.contains(target) || shown?.contains(target)) return;
  if (shown && !target.contains(shown)) hide();
});
card?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.sheet-close, a[href^="#"]')) hide();
});

if (card) closeFirst(card, hide);

/** Shows the card on a word or a term; `pointed` if only the pointer rests on it. */
export async function show(target: HTMLElement, { pointed = false } = {}): Promise<void> {
  if (card === null || (pointed && !mayFollowPointer(target))) return;
  wanted = target;
  // A term that is tapped is asked about as a whole; a word that is pointed at or walked to, as a word.
  const phrase = !pointed && !target.matches(':focus-visible');
  const content = await contentOf(askedBy(target, { phrase }), target);
  if (wanted !== target || content === undefined) return;
  hide();
  card.replaceChildren(...content.elements);
  card.setAttribute('aria-label', content.label);
  card.classList.toggle('pointed', pointed);
  mark(target);
  card.showPopover({ source: target });
  card.scrollTop = 0;
  place(card, target);
  if (!pointed) say(content.said);
}

/** Closes the card. */
export function hide(): void {
  if (card?.matches(':popover-open')) card.hidePopover();
}

/** What a key does on the focused word: arrows lead to another, Enter and the space bar into the card. */
export async function walk(key: string): Promise<void> {
  // The word an earlier key has led to, if keys come faster than the card.
  const word = document.activeElement;
  if (!(word instanceof HTMLElement) || !word.matches('ruby')) return;
  if (key.startsWith('Arrow')) {
    const next = neighbour(word, key);
    if (next) await walkTo(next);
    return;
  }
  await show(word);
  card?.querySelector<HTMLElement>('.card-actions > *, .sheet-close')?.focus();
}

/** Asks for the card itself: where keys come fast, another is closing, and the focus asks for none. */
async function walkTo(word: HTMLElement): Promise<void> {
  card?.classList.add('closing');
  focusWord(word);
  card?.classList.remove('closing');
  await show(word);
}

/** Not over another sheet, a card that was asked for, or itself. */
function mayFollowPointer(target: HTMLElement): boolean {
  const open = document.querySelector(':popover-open:not(#player, .toast), dialog[open]');
  return open === null || (open === card && card.matches('.pointed') && target !== shown);
}

/** Marks the word the card is on, and anchors the card to it. */
function mark(word: HTMLElement | undefined): void {
  shown?.classList.remove('looked-up');
  anchorOf(shown)?.style.removeProperty('anchor-name');
  shown = word;
  word?.classList.add('looked-up');
  anchorOf(word)?.style.setProperty('anchor-name', '--word');
}

/** The term a word stands in, which the card must not cover, or the word. */
function anchorOf(word: HTMLElement | undefined): HTMLElement | undefined {
  return word?.closest<HTMLElement>('a.term') ?? word;
}

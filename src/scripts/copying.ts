/**
 * Opens the menu of a sentence at its mark, which without a script is a link to the sentence. Nothing of
 * the menu is loaded before.
 */
if ('popover' in HTMLElement.prototype) document.addEventListener('click', click);

/** Opens the menu on a sentence; on a word or term in it, if one is given, which then has the focus back. */
export async function openCopying(pair: HTMLElement, word?: HTMLElement): Promise<void> {
  const focused = word ?? document.activeElement;
  const { openMenu } = await import('./copy/menu.ts');
  const holder = focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
  openMenu(pair, holder, word);
}

function click(event: MouseEvent): void {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
  const link = target.closest<HTMLAnchorElement>('.permalink, .card-sentence');
  const pair = link && document.getElementById(link.hash.slice(1));
  if (!link || !pair) return;
  event.preventDefault();
  // The card is closing, and its word still marked.
  const word = link.matches('.permalink') ? null : pair.querySelector<HTMLElement>('.looked-up');
  void openCopying(pair, word ?? undefined);
  // The address is that of the sentence, as its mark promises, but the page stays where it is.
  const { scrollY } = window;
  location.hash = link.hash;
  scrollTo({ top: scrollY, behavior: 'instant' });
}

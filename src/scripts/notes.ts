/** Shows the note on a term beside the term, in the card, instead of following the link to the list. */
const card = document.querySelector<HTMLElement>('#card');

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || card === null || isForAnother(event)) return;
  if (event.target.closest('#card .sheet-close')) {
    event.preventDefault();
    card.hidePopover();
    return;
  }
  const term = event.target.closest<HTMLAnchorElement>('a.term');
  const note = term && document.getElementById(term.hash.slice(1));
  if (!term || !note) return;
  event.preventDefault();
  show(card, note, term);
});

/** Whether a click asks for another tab or window. */
function isForAnother({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

function show(target: HTMLElement, note: HTMLElement, term: HTMLElement): void {
  const content = note.cloneNode(true) as HTMLElement;
  content.removeAttribute('id');
  target.replaceChildren(...content.childNodes);
  target.setAttribute('aria-label', target.querySelector('dt')?.textContent ?? '');
  for (const element of document.querySelectorAll<HTMLElement>('a.term[style]'))
    element.removeAttribute('style');
  term.style.setProperty('anchor-name', '--term');
  target.showPopover({ source: term });
}

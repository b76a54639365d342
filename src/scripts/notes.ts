/** Shows the note on a term beside the term, in the card, instead of following the link to the list. */
const card = document.querySelector<HTMLElement>('#card');

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || card === null || event.ctrlKey || event.metaKey) return;
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

function show(target: HTMLElement, note: HTMLElement, term: HTMLElement): void {
  const content = note.cloneNode(true) as HTMLElement;
  content.removeAttribute('id');
  target.replaceChildren(...content.childNodes);
  for (const element of document.querySelectorAll<HTMLElement>('a.term[style]'))
    element.removeAttribute('style');
  term.style.setProperty('anchor-name', '--term');
  target.showPopover({ source: term });
}

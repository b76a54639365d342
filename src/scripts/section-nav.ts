/**
 * Closes the section nav where it is a sheet over the page and a link in it leads within that page, and has it lead to
 * the reader's own list of words once there is one.
 */
const nav = document.querySelector<HTMLElement>('#section-nav');

nav?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a[href^="#"]')) nav.hidePopover();
});
nav?.addEventListener('beforetoggle', countLists);
countLists();

/** Nothing is loaded for it while no word is listed. */
function countLists(): void {
  try {
    if (!localStorage.getItem('shuangdu-words')) return;
  } catch {
    return;
  }
  void import('./count-list.ts').then((lists) => {
    lists.countLists();
  });
}

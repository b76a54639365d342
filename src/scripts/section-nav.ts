/** Closes the section nav where it is a sheet over the page and a link in it leads within that page. */
const nav = document.querySelector<HTMLElement>('#section-nav');

nav?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a[href^="#"]')) nav.hidePopover();
});

/** Has the figure marked in the sentence that its row of a table leads to, as search has what was found. */
document.addEventListener('click', ({ target }) => {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('.figure-sentence a') : null;
  const figures = [...(link?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
  const query = [...new Set(figures.map((figure) => `"${figure.trim()}"`))].join(' ');
  if (link && query !== '') link.search = `?q=${encodeURIComponent(query)}`;
});

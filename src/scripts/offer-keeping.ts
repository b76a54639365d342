/** Loads what keeps an article, once the page is there and the browser has nothing to do. */
const load = (): void => {
  void import('./keep-article.ts');
};

addEventListener('load', () => {
  if ('requestIdleCallback' in self) requestIdleCallback(load);
  else setTimeout(load);
});

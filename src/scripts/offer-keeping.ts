/** Loads what keeps an article when the offer comes near the screen, and not before the page has loaded. */
const offer = document.querySelector('.keep');

addEventListener('load', () => {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void import('./keep-article.ts');
    },
    { rootMargin: '200px' },
  );
  if (offer) watch.observe(offer);
});

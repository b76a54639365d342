// Makes room for the offer to go on reading where there is a place to go on from, before the page is drawn.
(() => {
  try {
    const places = JSON.parse(localStorage.getItem('shuangdu-places') ?? '{}') ?? {};
    /** @type {NodeListOf<HTMLElement>} */
    const offers = document.querySelectorAll('.resume');
    for (const offer of offers) {
      const { article = Object.keys(places)[0] ?? '' } = offer.dataset;
      offer.classList.toggle('expected', Object.hasOwn(places, article));
    }
  } catch {
    // Nothing that can be read is kept.
  }
})();

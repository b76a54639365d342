// Leads from the front page to the reader's own list of words, where there is one, before the page is drawn.
(() => {
  try {
    const lists = JSON.parse(localStorage.getItem('shuangdu-words') ?? '{}') ?? {};
    const places = JSON.parse(localStorage.getItem('shuangdu-places') ?? '{}') ?? {};
    // That of the article read last, else the first.
    const article = [...Object.keys(places), ...Object.keys(lists)].find(
      (each) =>
        Object.hasOwn(lists, each) &&
        lists[each].length > 0 &&
        document.querySelector(`a[data-article="${CSS.escape(each)}"]`) !== null,
    );
    if (article === undefined) return;
    /** @type {NodeListOf<HTMLAnchorElement>} */
    const links = document.querySelectorAll('.my-list');
    for (const link of links) {
      const { home = '', list = '' } = link.dataset;
      link.href = `${home}${article}/words/#my-list`;
      link.textContent = list.replace('{0}', String(lists[article].length));
    }
  } catch {
    // Nothing that can be read is kept.
  }
})();

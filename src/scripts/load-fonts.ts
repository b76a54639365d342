/**
 * Has the page's own fonts come once its text is drawn in those of the machine. The files of what it shows at first are
 * fetched before that, and then used all at once: with each that comes alone the whole page is laid out again.
 */
const link = document.querySelector<HTMLLinkElement>('#faces');
/** After so long, in milliseconds, those that are there are used. */
const patience = 3000;
/** After so long they are fetched where a browser does not say when it has drawn something. */
const silence = 1000;
const largest = 'largest-contentful-paint';

if (link && !('serviceWorker' in navigator && navigator.serviceWorker.controller)) {
  let isAsked = false;
  const fetchOnce = (): void => {
    if (!isAsked) fetchFonts(link);
    isAsked = true;
  };
  // Only text on the screen, not what is about to be or a ground without any, cannot be late for them. Where the first is
  // not told of by itself, the other is not either.
  const { supportedEntryTypes: told } = PerformanceObserver;
  const type = told.includes(largest) ? largest : 'paint';
  new PerformanceObserver(fetchOnce).observe({ type, buffered: true });
  setTimeout(fetchOnce, silence);
} else fetchPinyin();

function fetchFonts(link: HTMLLinkElement): void {
  const { sheet, dataset } = link;
  // A style sheet that is still coming would be asked for once more.
  if (!sheet) link.onload = () => fetchFonts(link);
  else {
    const faces = facesOf(sheet);
    const first = faces.slice(faces.length - Number(dataset.first)).map((face) => face.load());
    const use = (): void => {
      for (const face of faces) document.fonts.add(face);
      link.remove();
      fetchPinyin();
    };
    void Promise.allSettled(first).then(use);
    setTimeout(use, patience);
  }
}

/** Lines break by it: it is to be there before the switch asks for it, or they would break once more when it comes. */
function fetchPinyin(): void {
  document.fonts.load('1em "Shuangdu Pinyin"').catch(() => null);
}

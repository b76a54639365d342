/**
 * Has the page's own fonts come once its text is drawn in those of the machine. The files of what it shows at first are
 * fetched before that, and then used all at once: with each that comes alone the whole page is laid out again.
 */
const faces = document.querySelector<HTMLLinkElement>('#faces[media=print]');
/** After so long, in milliseconds, those that are there are used. */
const patience = 3000;
/** After so long they are fetched where a browser does not say when it has drawn something. */
const silence = 1000;
const largest = 'largest-contentful-paint';

if (faces) {
  let isAsked = false;
  const fetchOnce = (): void => {
    if (!isAsked) fetchFonts(faces);
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
    const files = [...sheet.cssRules].slice(-Number(dataset.first)).map((rule) => {
      const file = (rule as CSSFontFaceRule).style.getPropertyValue('src');
      return new FontFace('_', file).load();
    });
    const use = (): void => {
      link.media = 'all';
      fetchPinyin();
    };
    void Promise.allSettled(files).then(use);
    setTimeout(use, patience);
  }
}

/** Lines break by it: it is to be there before the switch asks for it, or they would break once more when it comes. */
function fetchPinyin(): void {
  document.fonts.load('1em "Shuangdu Pinyin"').catch(() => null);
}

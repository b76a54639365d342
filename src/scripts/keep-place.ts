import { sentenceBeingRead } from './hold-sentence.ts';
import type { storePlace } from './places/place-store.ts';

/** Draws how far into the article the page has been read, and keeps the place on the device. */
const progress = document.querySelector<HTMLElement>('.progress');
let pending = false;

if (progress) {
  const { article = '', page = '', from = '0', to = '1' } = progress.dataset;
  const [start, end] = [Number(from), Number(to)];
  const draw = (): void => {
    pending = false;
    progress.style.transform = `scaleX(${start + (end - start) * scrolled()})`;
    // Fetched on the way, so that it is there for who leaves as soon as the page stands still.
    if (opened !== undefined && Math.abs(scrollY - opened) > innerHeight * 0.7) markRead();
  };
  /** Where the page stood when it was there, which is not its start if the address names a sentence. */
  let opened: number | undefined;
  addEventListener('load', () => {
    opened = scrollY;
  });
  // A page that was only looked into is no place to go back to, and leaves the one kept before.
  let store: typeof storePlace | undefined;
  let read = false;
  const markRead = (): void => {
    if (read) return;
    read = true;
    import('./places/place-store.ts')
      .then(({ storePlace }) => {
        store = storePlace;
        keep();
      })
      .catch(() => undefined);
  };
  setTimeout(markRead, 10_000);
  const keep = (): void => {
    const sentence = sentenceBeingRead()?.id;
    const share = start + (end - start) * scrolled();
    // Nor is the article's start, nor its end.
    if (sentence !== undefined && (start > 0 || scrollY >= innerHeight / 2))
      store?.(article, share > 0.99 ? undefined : { page, sentence, share, at: Date.now() });
  };
  draw();
  for (const event of ['scroll', 'resize'] as const) {
    addEventListener(
      event,
      () => {
        if (!pending) requestAnimationFrame(draw);
        pending = true;
      },
      { passive: true },
    );
  }
  addEventListener('scrollend', keep);
  // A phone may end a page that is out of sight and never tell it, and some browsers do not tell where a scroll ends.
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
  addEventListener('pagehide', keep);
}

/** How much of the page lies above the lower edge of the view, from 0 at its start to 1. */
function scrolled(): number {
  const room = document.documentElement.scrollHeight - innerHeight;
  return room <= 0 ? 1 : Math.min(1, Math.max(0, scrollY / room));
}

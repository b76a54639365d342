import { sentenceBeingRead } from './hold-sentence.ts';
import { storePlace } from './places/place-store.ts';

/** Draws how far into the article the page has been read, and keeps the place on the device. */
const progress = document.querySelector<HTMLElement>('.progress');
let pending = false;

if (progress) {
  const { article = '', page = '', from = '0', to = '1' } = progress.dataset;
  const [start, end] = [Number(from), Number(to)];
  const draw = (): void => {
    pending = false;
    progress.style.transform = `scaleX(${start + (end - start) * scrolled()})`;
  };
  const keep = (): void => {
    const sentence = sentenceBeingRead()?.id;
    const share = start + (end - start) * scrolled();
    // A page merely opened at the article's start is no place to go back to; its end neither.
    if (sentence === undefined || (start === 0 && scrollY < innerHeight / 2)) return;
    const isRead = share > 0.99;
    storePlace(article, isRead ? undefined : { page, sentence, share, at: Date.now() });
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
  addEventListener('pagehide', keep);
}

/** How much of the page lies above the lower edge of the view, from 0 at its start to 1. */
function scrolled(): number {
  const room = document.documentElement.scrollHeight - innerHeight;
  return room <= 0 ? 1 : Math.min(1, Math.max(0, scrollY / room));
}

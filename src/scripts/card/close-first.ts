import { isSheet } from './place.ts';
import { wordsInText } from './walk.ts';

/**
 * Makes a tap beside the sheet close it and do nothing else, but for a tap on another word, which is looked up.
 * Beside a card that is no sheet the page is as it always is.
 */
export function closeFirst(card: HTMLElement, close: () => void): void {
  let isBeside = false;
  const options = { capture: true };
  addEventListener(
    'pointerdown',
    ({ target }) => {
      const isOpen = card.matches(':popover-open') && isSheet(card);
      const isOther =
        target instanceof Element && target.closest(`#card, ${wordsInText}, main a.term`) === null;
      isBeside = isOpen && isOther;
    },
    options,
  );
  addEventListener(
    'click',
    (event) => {
      if (!isBeside) return;
      isBeside = false;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    options,
  );
}

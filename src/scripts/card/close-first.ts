import { isSheet } from './place.ts';

/**
 * Makes a tap beside the sheet close it and do nothing else: what is tapped lies under a dimmed page. Beside a
 * card that is no sheet the page is as it always is.
 */
export function closeFirst(card: HTMLElement, close: () => void): void {
  let isBeside = false;
  const options = { capture: true };
  addEventListener(
    'pointerdown',
    ({ target }) => {
      const isOpen = card.matches(':popover-open') && isSheet(card);
      isBeside = isOpen && target instanceof Node && !card.contains(target);
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

/** Puts the card beside the word it is on; styles do it where they know anchors. */
export function place(card: HTMLElement, word: HTMLElement): void {
  if (isSheet(card)) uncover(card, word);
  else if (!CSS.supports('position-area', 'block-end')) placeByHand(card, word);
}

/** Whether the card is a sheet at the foot of the screen, over a dimmed page. */
export function isSheet(card: HTMLElement): boolean {
  return getComputedStyle(card).getPropertyValue('--card-as').trim() === 'sheet';
}

/** Scrolls the word out from under the sheet. */
function uncover(sheet: HTMLElement, word: HTMLElement): void {
  const hidden = word.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden + 16, behavior: 'instant' });
}

const gap = 6;

function placeByHand(card: HTMLElement, word: HTMLElement): void {
  const { top, bottom, left } = word.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const under = bottom + gap + height <= innerHeight ? bottom + gap : top - gap - height;
  const { style } = card;
  style.inset = 'auto';
  style.margin = '0';
  style.top = `${Math.max(gap, under)}px`;
  style.left = `${Math.max(gap, Math.min(left, innerWidth - width - gap))}px`;
}

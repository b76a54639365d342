/** The sentence that has the focus, if it is in view, or else the first in view. */
export function sentenceNear(): { sentence: HTMLElement | undefined; focused: boolean } {
  const sentences = [...document.querySelectorAll<HTMLElement>('main .pair')];
  const held = document.activeElement?.closest<HTMLElement>('main .pair');
  if (held && isInView(held)) return { sentence: held, focused: true };
  return { sentence: sentences.find(isInView) ?? sentences.at(0), focused: false };
}

/** The sentence before or after another. */
export function sentenceBeside(sentence: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const sentences = [...document.querySelectorAll<HTMLElement>('main .pair')];
  return sentences[sentences.indexOf(sentence) + step];
}

function isInView(sentence: Element): boolean {
  const edge = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const { top, bottom } = sentence.getBoundingClientRect();
  return bottom > edge && top < innerHeight;
}

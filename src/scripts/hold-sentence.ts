/** Keeps the sentence being read where it is on the screen when a switch changes the layout. */
let reading: { sentence: Element; top: number } | undefined;
let pending = false;

/** Notes the sentence at the top of the view, ahead of any switch: afterwards it is too late to ask. */
export function followReading(): void {
  note();
  for (const event of ['scroll', 'scrollend', 'resize', 'load'] as const) {
    addEventListener(event, later, { passive: true });
  }
}

/** Puts the noted sentence back to where it stood; to be called once a switch has been flipped. */
export function holdSentence(): void {
  if (reading === undefined) return;
  const { sentence, top } = reading;
  const settle = (): void => {
    scrollBy({ top: sentence.getBoundingClientRect().top - top, behavior: 'instant' });
  };
  settle();
  // Once more when fonts and the browser's own scroll anchoring have had their say.
  requestAnimationFrame(settle);
}

/** The sentence at the top of the view. */
export function sentenceBeingRead(): Element | undefined {
  return reading?.sentence;
}

function later(): void {
  if (pending) return;
  pending = true;
  requestAnimationFrame(() => {
    pending = false;
    note();
  });
}

function note(): void {
  const edge = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  for (const sentence of document.querySelectorAll('.pair')) {
    const { top, bottom } = sentence.getBoundingClientRect();
    if (bottom <= edge) continue;
    if (top < innerHeight) reading = { sentence, top };
    return;
  }
  reading = undefined;
}

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
  const settle = (frames: number): void => {
    scrollBy({ top: sentence.getBoundingClientRect().top - top, behavior: 'instant' });
    // And when fonts, text that came near and the browser's own scroll anchoring have had their say.
    if (frames > 0) requestAnimationFrame(() => settle(frames - 1));
  };
  settle(2);
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
  const isBelow = (each: Element): boolean => each.getBoundingClientRect().bottom > edge;
  // Paragraphs first: to ask where a sentence is has a browser lay out its paragraph, however far it is.
  const paragraph = [...document.querySelectorAll('.paragraph')].find(isBelow);
  const sentence = [...(paragraph?.querySelectorAll('.pair') ?? [])].find(isBelow);
  const top = sentence?.getBoundingClientRect().top ?? Infinity;
  reading = sentence && top < innerHeight ? { sentence, top } : undefined;
}

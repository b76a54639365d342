/** Offers to show the English of each sentence, once it is hidden; until then nothing of it is loaded. */
const switches = '[name="cover"], [name="view"], #settings [type="reset"]';

export const englishIsHidden = (): boolean =>
  document.querySelector(':is(#cover-en, #cover-all):checked') !== null;

offer();
document.addEventListener('change', ({ target }) => {
  if (target instanceof Element && target.matches(switches)) offer();
});

function offer(): void {
  if (!englishIsHidden()) return;
  void import('./reveal/offer-english.ts').then(({ offerEnglish }) => {
    offerEnglish();
  });
}

/** Whether the readings of a word are hidden until it is asked for. */
export function isCovered(word: Element): boolean {
  const reading = word.querySelector('rt');
  return (
    reading !== null &&
    reading.getClientRects().length > 0 &&
    getComputedStyle(reading).visibility === 'hidden'
  );
}

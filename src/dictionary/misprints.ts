/** Words that CC-CEDICT misspells, as they are to be read. */
const misprints = new Map([
  ['adminstrative', 'administrative'],
  ['troups', 'troops'],
]);
const misprinted = new RegExp(`\\b(?:${[...misprints.keys()].join('|')})\\b`, 'g');

/** A sense without the dictionary's own misprints. */
export function withoutMisprints(sense: string): string {
  return sense.replace(misprinted, (word) => misprints.get(word) ?? word);
}

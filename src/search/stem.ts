import { stemmer } from 'stemmer';

/** Forms that no rule leads back to their word, by the word. */
const irregular: Record<string, string> = {
  become: 'became',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  child: 'children',
  choose: 'chose chosen',
  come: 'came',
  deep: 'depth',
  drive: 'drove driven',
  fall: 'fell fallen',
  fight: 'fought',
  foot: 'feet',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown growth',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lead: 'led',
  long: 'length',
  lose: 'lost loss',
  make: 'made',
  man: 'men',
  meet: 'met',
  pay: 'paid',
  rise: 'rose risen',
  run: 'ran',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  speak: 'spoke spoken speech',
  spend: 'spent',
  strong: 'strength strengths',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  true: 'truth',
  warm: 'warmth',
  wide: 'width',
  win: 'won',
  woman: 'women',
  write: 'wrote written',
};

const wordOf = new Map(
  Object.entries(irregular).flatMap(([word, forms]) =>
    forms.split(' ').map((form) => [form, word] as const),
  ),
);

/** British spellings, and the American ones in their place. */
const british: readonly (readonly [RegExp, string])[] = [
  [/(?<=..[^aeiou])is(?=(?:e[ds]?|ing|ations?)$)/, 'iz'],
  [/(?<=..[^aeou])our(?=(?:s|ed|ing)?$)/, 'or'],
  [/(?<=..t)re(?=s?$)/, 'er'],
  [/(?<=..gram)me(?=s?$)/, ''],
];

const known = new Map<string, string>();

/**
 * What an English word is compared by: `developing` → `develop`, `growth` → `grow`, `centre` → `center`; numbers stay
 * as they are.
 */
export function stem(word: string): string {
  const stemmed = known.get(word) ?? stemOf(word);
  known.set(word, stemmed);
  return stemmed;
}

function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const american = british.reduce((text, [found, instead]) => text.replace(found, instead), word);
  return stemmer(wordOf.get(american) ?? american);
}

const numbering = /^(?:\(?(?:\d{1,2}|[ivx]+)[.):]|(?:part|section|chapter)\s+\w+[.:]?)\s+/i;
const possessive = /[’']s\b/g;
const notInNames = /[^a-z0-9]+/;
const marks = /\p{M}/gu;
/** Words that say little in an address. */
const slight = new Set(
  'a an and as at by for from in into its of on or the their this to up with'.split(' '),
);

/** The most a name has, in words and characters. */
const most = { words: 4, characters: 40 };

/** An address from an English heading: `Improving the city’s life` → `improving-city-life`. */
export function englishName(heading: string): string {
  const words = heading
    .replace(numbering, '')
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(possessive, '')
    .replace(/[’']/g, '')
    .split(notInNames)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !slight.has(word));
  const chosen = telling.length > 0 ? telling : words;
  const name = chosen.slice(0, most.words).join('-');
  if (name.length <= most.characters) return name;
  return (
    name.slice(0, most.characters + 1).replace(/-?[^-]*$/, '') || name.slice(0, most.characters)
  );
}

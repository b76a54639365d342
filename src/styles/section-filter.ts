/**
 * What narrowing a list to a section does, for each section of an article: its rows, and the groups that have any,
 * have the class `s` and the section's number. A button that is chosen wins over a section the address names.
 * A list is long: where to look for what is chosen is said exactly, and it reaches rows through properties. Rules that
 * asked the whole page would be slow, and have all rows styled again with whatever is added to it.
 */
export function filterStyles(sections: readonly string[]): string {
  const numbers = sections.map((_, index) => index + 1);
  const shown = numbers.map((number) => `var(--in-${number},`).join('');
  const row = `.word{display:${shown}var(--others,var(--row)${')'.repeat(numbers.length + 1)}}`;
  return row + sections.map(sectionStyles).join('');
}

function sectionStyles(slug: string, index: number): string {
  const line = `#in-${slug}`;
  const button = `[value=${slug}]`;
  const named = `.page:has(>main>.words-header>${line}:target)>:not(:has(:checked))`;
  const chosen = `.section-filter:is(:has(${button}:checked),${named})`;
  const number = index + 1;
  return [
    `${chosen}~main{--s${number}:var(--row);--others:none}`,
    `.word.s${number}{--in-${number}:var(--s${number})}`,
    `${chosen}~main :is(.word-group:not(.s${number}),.word-group h2 small,.count-all){display:none}`,
    `${chosen}~main ${line}{display:block}`,
    `${chosen} label:has(${button}){border-color:var(--color-accent);background:var(--color-mark)}`,
  ].join('');
}

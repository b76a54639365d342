/**
 * What choosing sections to print does, for the parts of an article: a section has the class `s` and its
 * number, as words in it have, and a part `p` and its own. Nothing chosen is all of them; a box that is
 * ticked wins over a section the address names, `#only-culture`. They ask the form, as the article beside it is long.
 */
export function printStyles(parts: readonly (readonly string[])[]): string {
  const slugs = parts.flat();
  const some = '.print-form:has([name=sections]:checked,.print-box :target)~main';
  const hidden = `${some} :is(.print-part,.print-section,.print-words .word,.printed-address){display:none}`;
  const shown = slugs.map((slug, index) => show([slug], `s${index + 1}`));
  const within = parts.map((sections, index) => show(sections, `p${index + 1}`));
  return [hidden, ...shown, ...within].join('');
}

/** Shows what has a class while one of the sections is chosen. */
function show(slugs: readonly string[], name: string): string {
  const ticked = slugs.map((slug) => `[name=sections][value=${slug}]:checked`).join(',');
  const named = slugs.map((slug) => `#only-${slug}:target`).join(',');
  const chosen = `.print-form:is(:has(${ticked}),:has(${named}):not(:has([name=sections]:checked)))~main`;
  return `${chosen} .sheet-of-paper .${name}{display:block}`;
}

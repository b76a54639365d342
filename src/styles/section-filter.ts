/**
 * What narrowing a list to a section does, for each section of an article: its rows have the class `s`
 * and the section's number. A button that is chosen wins over a section the address names.
 */
export function filterStyles(sections: readonly string[]): string {
  return sections.map(sectionStyles).join('');
}

function sectionStyles(slug: string, index: number): string {
  const line = `#in-${slug}`;
  const button = `[name=in][value=${slug}]`;
  const chosen = `:root:is(:has(${button}:checked),:has(${line}:target):not(:has([name=in]:checked)))`;
  const own = `.s${index + 1}`;
  return [
    `${chosen} :is(.word:not(${own}),.word-group:not(:has(${own})),.word-group small,.count-all){display:none}`,
    `${chosen} ${line}{display:block}`,
    `${chosen} label:has(${button}){border-color:var(--color-accent);background:var(--color-mark)}`,
  ].join('');
}

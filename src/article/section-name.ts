const order = /^\d+-/;
/** Letters, digits and hyphens, as addresses have them. */
export const wellFormed = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names of an article's other pages, which no section can have. */
const reserved = new Set(['all', 'words', 'numbers', 'print', 'source']);

/** Ids of a page's own parts, beside which sections stand on the page of the whole article. */
const taken =
  /^(main|start|notes|card|copy|player|display|settings|section-nav|ledger|downloads)$|^(note|view|size|theme|keys|help|cover|measure|align|paragraphs|pinyin|words|harder|tones|colours)-/;

/** A section's name in addresses, the number that orders its files left out: `01-culture` → `culture`. */
export function slugOf(name: string): string {
  return name.replace(order, '');
}

/** What is wrong with the name of a section, if anything is. */
export function faultOfName(name: string): string | undefined {
  const slug = slugOf(name);
  if (!wellFormed.test(slug))
    return 'a name of lower-case letters, digits and hyphens, such as 01-culture';
  if (reserved.has(slug)) return `another name than “${slug}”, which is the name of a page`;
  return taken.test(slug) ? `another name than “${slug}”, which pages use themselves` : undefined;
}

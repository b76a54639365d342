/** Words joined by hyphens, outside of tags. */
const joined = /(?<![\w’-])[\p{L}’]+(?:-[\p{L}’]+)+(?![^<]*>)/gu;

/** A headline as HTML whose joined words stay on one line: `all-round`. */
export function unbroken(html: string): string {
  return html.replace(joined, '<span class="unbroken">$&</span>');
}

/** A plain headline in pieces, every second of them joined words: `an all-round view` → `an `, `all-round`, ` view`. */
export function splitAtJoined(text: string): string[] {
  return text.split(new RegExp(`(${joined.source})`, joined.flags));
}

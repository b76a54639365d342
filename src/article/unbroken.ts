/** Words joined by hyphens, outside of tags. */
const joined = /(?<![\w’-])[\p{L}’]+(?:-[\p{L}’]+)+(?![^<]*>)/gu;

/** A headline as HTML whose joined words stay on one line: `all-round`. */
export function unbroken(html: string): string {
  return html.replace(joined, '<span class="unbroken">$&</span>');
}

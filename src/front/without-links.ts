/** A rendered text whose notes are on another page: `<a href="#note-x">长影</a>乐团` → `长影乐团`. */
export function withoutLinks(html: string): string {
  return html.replaceAll(/<\/?a\b[^>]*>/g, '');
}

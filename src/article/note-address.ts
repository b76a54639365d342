/** The address of a term's note within a page. */
export function noteAddress(id: string): string {
  return `#note-${id}`;
}

/** How the lines of a passage begin, up to an empty one: as much as a row of the menu can show. */
export function startOf(copied: string): string {
  const [passage = ''] = copied.split('\n\n');
  return passage
    .split('\n')
    .map((line) => line.slice(0, 60))
    .join('\n');
}

/**
 * The first lines of what is copied, each cut to what a row of the menu can show: of a paragraph its first pair, as
 * the others follow an empty line.
 */
export function startOf(copied: string): string {
  const [passage = ''] = copied.split('\n\n');
  return passage
    .split('\n')
    .map((line) => line.slice(0, 60))
    .join('\n');
}

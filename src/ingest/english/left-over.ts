import type { LeftOver } from './translation.ts';

/**
 * Writes down English that no line took, with the place it came from and the Chinese it stood behind;
 * nothing if there is none.
 */
export function leftOverText(leftOver: readonly LeftOver[], file: string): string | undefined {
  if (leftOver.length === 0) return undefined;
  const entries = leftOver.map(({ text, line, after }) => {
    const place = after === undefined ? '' : `, behind ${after}`;
    return `[${file}, line ${line}${place}]\n${text}\n`;
  });
  return entries.join('\n');
}

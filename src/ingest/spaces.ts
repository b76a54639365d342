const space = /[ \t\u00a0\u2000-\u200a\u202f\u3000\ufeff]+/gu;
const anySpace = /[ \t\u00a0\u2000-\u200a\u202f\u3000\ufeff]/u;
const wide = /[\p{Script=Han}\u2010-\u203b\u3001-\u303f\uff01-\uff60%‰]/u;
const han = /\p{Script=Han}/u;

/** Words that stand before or after a name with white space between. */
const beforeName = /(?:记者|通讯员|作者|编辑|摄影)$/u;
const afterName =
  /^(?:(?:摄|报道|摄影|供图|文|图)(?!\p{Script=Han})|(?:记者|通讯员|实习生)[ \u3000])/u;

/** Two names or more in a row: `张三 李四 王小五`. */
const nameRun =
  /(?:(?<!\p{Script=Han})\p{Script=Han}{2,4}[ \u3000]+){2,}\p{Script=Han}{2,4}(?!\p{Script=Han})/gu;

/** A text set with white space between all its characters: `展 望 未 来`. */
const spacedOut = /^(?:\S[ \u3000]+){3,}\S$/u;

/** How a text uses white space between Han characters: in headings and credits it parts clauses and names. */
export type SpaceUse = 'parts' | 'strays';

/**
 * Takes out the white space that extraction put between Chinese characters, marks and figures, and
 * leaves what parts names, clauses of headings, and Latin words: `侵华 日军， 5G 网络` → `侵华日军，5G网络`.
 */
export function tidySpaces(text: string, use: SpaceUse): string {
  if (!anySpace.test(text)) return text;
  if (spacedOut.test(text)) return text.replace(space, '');
  const kept =
    use === 'parts'
      ? []
      : [...text.matchAll(nameRun)].map(({ 0: run, index }) => [index, index + run.length]);
  return text.replace(space, (found, at: number) => {
    const before = text[at - 1] ?? '';
    const after = text[at + found.length] ?? '';
    if (han.test(before) && han.test(after)) {
      const parts =
        use === 'parts' ||
        kept.some(([start = 0, end = 0]) => at > start && at < end) ||
        beforeName.test(text.slice(Math.max(0, at - 4), at)) ||
        afterName.test(text.slice(at + found.length, at + found.length + 4));
      return parts ? ' ' : '';
    }
    return wide.test(before) || wide.test(after) ? '' : ' ';
  });
}

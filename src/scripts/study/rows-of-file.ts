/** A word as a row of the words page has it. */
export interface ListedWord {
  id: string;
  text: string;
  pinyin: string;
}

/**
 * The lines of an article’s file for Anki, or of its table, that are about some words: all before the first
 * word stays, such as headers and the names of columns.
 */
export function rowsOfFile(
  file: string,
  kind: 'anki' | 'table',
  words: readonly ListedWord[],
): string {
  const wanted = new Set(words.map(kind === 'anki' ? frontOf : startOf));
  const lines = file.split('\n');
  return lines
    .filter((line, index) => {
      if (kind === 'anki') return line.startsWith('#') || wanted.has(line.split('\t', 1)[0] ?? '');
      return index === 0 || wanted.has(line.split('\t', 2).join('\t'));
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** As the file for Anki has it: with its reading where the article reads the same characters in two ways. */
function frontOf({ id, text, pinyin }: ListedWord): string {
  return id === text ? text : `${text} (${pinyin})`;
}

function startOf({ text, pinyin }: ListedWord): string {
  return `${text}\t${pinyin}`;
}

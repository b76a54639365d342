/** A count with what is counted, in English: `1, 'word'` → `1 word`; `2, 'word'` → `2 words`. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** What a list of words has besides words, with its count. */
export function countedPhrases(count: number): string {
  return counted(count, 'phrase or longer name', 'phrases and longer names');
}

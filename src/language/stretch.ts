/** What an entry of an article's lexicon reads, and the text it must stand between. */
export interface Stretch {
  before: string;
  text: string;
  after: string;
}

const han = /^\p{Script=Han}+$/u;
const inBrackets = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/u;

/**
 * Reads the key of an entry: `建设，[为]3.4万` is 为 between 建设， and 3.4万, and 早市 is 早市 wherever it stands.
 * `undefined` if what is to be read is not Han.
 */
export function parseStretch(key: string): Stretch | undefined {
  const [, before = '', text = key, after = ''] = inBrackets.exec(key) ?? [];
  return han.test(text) ? { before, text, after } : undefined;
}

/** Whether a text has a stretch where it is looked for. */
export function hasStretch(text: string, { before, text: inner, after }: Stretch): boolean {
  return text.includes(before + inner + after);
}

/** Whether a stretch stands at a place of a sentence. */
export function standsAt({ before, text, after }: Stretch, sentence: string, at: number): boolean {
  return (
    sentence.startsWith(text, at) &&
    sentence.endsWith(before, at) &&
    sentence.startsWith(after, at + text.length)
  );
}

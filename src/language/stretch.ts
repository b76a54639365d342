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

/** A pattern that finds a stretch in a sentence. */
export function stretchPattern({ before, text, after }: Stretch): string {
  const behind = before === '' ? '' : `(?<=${RegExp.escape(before)})`;
  const ahead = after === '' ? '' : `(?=${RegExp.escape(after)})`;
  return `${behind}${text}${ahead}`;
}

const entry =
  /^(?<key>[\p{Script=Han}“”][\p{Script=Han}\p{L}\d，。、；：！？“”《》（）.[\]]*): (?<value>(?!(?:null|true|false)$)\p{L}[\p{L}\p{M} ’'-]*)(?<! )$/iu;
/** The longest key that YAML writes in one line with its value is longer. */
const longest = 1000;
const ignored = /^(?:#.*)?$/u;

/** The value of a key, and the line it stands on. */
export interface PlainEntry {
  value: string;
  line: number;
}

/** Whether a line is an entry that YAML writes as it is, without quotes. */
export function isPlainEntry(line: string): boolean {
  return line.length <= longest && entry.test(line) && !line.endsWith('-');
}

/**
 * Reads a YAML map as lexicons are written, Chinese with its pinyin a line, without the YAML parser, which takes longer
 * than all else of an article; `undefined` for any other. What it gives is what the parser would.
 */
export function readPlainMap(text: string): ReadonlyMap<string, PlainEntry> | undefined {
  const entries = new Map<string, PlainEntry>();
  for (const [index, line] of text.split('\n').entries()) {
    if (ignored.test(line)) continue;
    const { key = '', value = '' } = entry.exec(line)?.groups ?? {};
    if (key === '' || entries.has(key)) return undefined;
    entries.set(key, { value, line: index + 1 });
  }
  return entries;
}

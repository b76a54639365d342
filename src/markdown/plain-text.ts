import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkCjkFriendly).freeze();

/** A line that no Markdown can be in: no mark of it anywhere, and no list or indent at its start. */
const isPlain = /^(?!\s|\d+[.)]|[-+=])[^\\`*_{}[\]<>&#!|~\r\n]*(?<!\s)$/u;

/** The text of a line of Markdown without its markup: `**改革**开放` → `改革开放`. */
export function plainText(markdown: string): string {
  return isPlain.test(markdown) ? markdown : toString(processor.parse(markdown));
}

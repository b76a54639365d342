import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkCjkFriendly).freeze();

/** The text of a line of Markdown without its markup: `**改革**开放` → `改革开放`. */
export function plainText(markdown: string): string {
  return toString(processor.parse(markdown));
}

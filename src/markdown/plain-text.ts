import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isPlain } from './is-plain.ts';

const processor = unified().use(remarkParse).use(remarkCjkFriendly).freeze();

/** The text of a line of Markdown without its markup: `**改革**开放` → `改革开放`. */
export function plainText(markdown: string): string {
  return isPlain(markdown) ? markdown : toString(processor.parse(markdown));
}

import type { RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const processor = unified().use(remarkParse).use(remarkCjkFriendly).freeze();
const markup = new Set(['emphasis', 'strong', 'link', 'image', 'inlineCode', 'html']);

/** The first stretch of a text that Markdown would take for markup: `the *new* bridge` → `*new*`. */
export function markupIn(text: string): string | undefined {
  let found: RootContent | undefined;
  visit(processor.parse(text), (node) => {
    if (found === undefined && node.type !== 'root' && markup.has(node.type)) found = node;
  });
  return found && text.slice(found.position?.start.offset, found.position?.end.offset);
}

import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A stretch of a text that has a note, in UTF-16 units. */
export interface NotedStretch {
  id: string;
  start: number;
  end: number;
}

export interface TermOptions {
  /** Finds the terms of a text. */
  find: (text: string) => NotedStretch[];
  /** The address of a term's note. */
  address: (id: string) => string;
}

/** A rehype plugin that links the terms in a sentence to their notes. */
export function rehypeTerms({ find, address }: TermOptions) {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && node.tagName === 'a') return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
      const children = split(node.value, find(node.value), address);
      if (children.length < 2 && children[0]?.type === 'text') return undefined;
      parent.children.splice(index, 1, ...(children as (ElementContent & RootContent)[]));
      return [SKIP, index + children.length];
    });
  };
}

function split(
  text: string,
  stretches: NotedStretch[],
  address: TermOptions['address'],
): (Element | Text)[] {
  const children: (Element | Text)[] = [];
  let reached = 0;
  const push = (end: number): void => {
    if (end > reached) children.push({ type: 'text', value: text.slice(reached, end) });
  };
  for (const { id, start, end } of stretches) {
    push(start);
    children.push({
      type: 'element',
      tagName: 'a',
      properties: { className: ['term'], href: address(id) },
      children: [{ type: 'text', value: text.slice(start, end) }],
    });
    reached = end;
  }
  push(text.length);
  return children;
}

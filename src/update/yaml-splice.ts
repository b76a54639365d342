import { Document, isMap, isNode, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { ItemText } from './yaml-changes.ts';

const style = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/**
 * The text of a map with the pairs that changed written anew, of lists only the items that did, and
 * new pairs at the end. `before`: the pairs the text has.
 */
export function spliceYaml(
  text: string,
  before: readonly Pair[],
  root: YAMLMap,
  changed: ReadonlyMap<string, readonly ItemText[] | undefined>,
): string {
  let written = '';
  let reached = 0;
  for (const pair of before) {
    const key = String(pair.key);
    if (!changed.has(key)) continue;
    const [start, end] = rangeOf(pair);
    written += text.slice(reached, start);
    if (root.has(key)) written += listText(text, key, changed.get(key)) ?? textOf(pair);
    reached = end;
  }
  written += text.slice(reached);
  const added = root.items.filter((pair) => !before.includes(pair));
  return added.reduce((all, pair) => `${all.trimEnd()}\n${textOf(pair)}`, written);
}

/** A list in block style, an item a line or more, those that stay as they stand. */
function listText(
  text: string,
  key: string,
  items: readonly ItemText[] | undefined,
): string | undefined {
  const root = parseDocument(text).contents;
  const pair = isMap(root) ? root.items.find((each) => String(each.key) === key) : undefined;
  const list = pair?.value;
  if (pair === undefined || items === undefined || !isSeq(list) || list.flow) return undefined;
  const starts = list.items.map((item) =>
    isNode(item) ? text.lastIndexOf('\n', item.range[0]) + 1 : 0,
  );
  const [start, end] = rangeOf(pair);
  const [first = end] = starts;
  if (items.length === 0 || first <= start) return undefined;
  const indent = ' '.repeat(text.slice(first).search(/[^ ]/));
  const own = items.map(({ node, same }) =>
    same === undefined
      ? itemText(node, indent)
      : text.slice(starts[same], starts[same + 1] ?? end).replace(/\n*$/, '\n'),
  );
  return text.slice(start, first) + own.join('');
}

function itemText(node: unknown, indent: string): string {
  const alone = new Document([]);
  if (isSeq(alone.contents)) alone.contents.items.push(node);
  return alone.toString(style).replace(/^(?=.)/gm, indent);
}

function rangeOf({ key, value }: Pair): [number, number] {
  const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  return [start, isNode(value) ? (value.range?.[2] ?? start) : start];
}

function textOf(pair: Pair): string {
  const alone = new Document({});
  if (isMap(alone.contents)) alone.contents.items.push(pair);
  return alone.toString(style);
}

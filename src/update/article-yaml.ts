import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isNode, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';

/** What an update may change in `article.yaml`. */
export interface MetadataChanges {
  title: { zh: string; en: string };
  subtitle?: { zh: string; en: string } | undefined;
  byline?: { zh: string; en: string } | undefined;
  parts: readonly PartChange[];
  ledger: readonly EntryChange[];
}

export interface PartChange {
  /** Which part it was. */
  was?: number | undefined;
  heading?: { zh: string[]; en: string[] } | undefined;
  jumpLine?: { zh: string; en: string } | undefined;
  sections: string[];
}

export interface EntryChange {
  /** Which entry it was. */
  was?: number | undefined;
  value: object;
}

const style = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** Writes changes into `article.yaml`; keys that stay the same keep every character they have. */
export function changeMetadata(text: string, changes: MetadataChanges): string {
  const document = parseDocument(text);
  const root = document.contents;
  if (!isMap(root)) return text;
  const before = [...root.items];
  const changed = new Set<unknown>();
  const note = (key: string, isChanged: boolean): void => {
    if (isChanged) changed.add(key);
  };
  note('title', setKey(document, root, 'title', changes.title));
  note('subtitle', setKey(document, root, 'subtitle', changes.subtitle));
  note('byline', setKey(document, root, 'byline', changes.byline));
  note('parts', setItems(document, root, 'parts', changes.parts.map(itemOf)));
  note('ledger', setItems(document, root, 'ledger', changes.ledger));
  return splice(text, before, root, changed);
}

function itemOf({ was, ...value }: PartChange): EntryChange {
  return { was, value };
}

/** Sets a key to a value, as little of it anew as differs; tells whether anything did. */
function setKey(document: Document, map: YAMLMap, key: string, value: unknown): boolean {
  const old: unknown = map.get(key);
  if (value === undefined) return map.delete(key);
  if (old === undefined && value === '') return false;
  if (isMap(old) && isPlainObject(value)) {
    const results = Object.entries(value).map(([each, own]) => setKey(document, old, each, own));
    return results.includes(true);
  }
  if (isDeepStrictEqual(inList(plain(old, document)), inList(value))) return false;
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  if (isSeq(old) && isSeq(node)) node.flow = old.flow ?? false;
  map.set(key, node);
  return true;
}

/** Sets the items of a list, those that stay being the nodes they are. */
function setItems(
  document: Document,
  root: YAMLMap,
  key: string,
  items: readonly EntryChange[],
): boolean {
  const list: unknown = root.get(key);
  if (!isSeq(list))
    return setKey(
      document,
      root,
      key,
      items.length > 0 ? items.map(({ value }) => value) : undefined,
    );
  const old = [...list.items];
  const differences = items.map(({ was, value }, index) => {
    const node = was === undefined ? undefined : old[was];
    if (!isMap(node)) {
      list.items[index] = document.createNode(value, { aliasDuplicateObjects: false });
      return true;
    }
    list.items[index] = node;
    const entries = Object.entries(value).map(([each, own]) => setKey(document, node, each, own));
    return entries.includes(true) || was !== index;
  });
  list.items.length = items.length;
  return differences.includes(true) || old.length !== items.length;
}

/** The text with the pairs that changed written anew, and new ones below the title. */
function splice(
  text: string,
  before: readonly Pair[],
  root: YAMLMap,
  changed: ReadonlySet<unknown>,
): string {
  let written = '';
  let reached = 0;
  for (const pair of before) {
    const [start, end] = rangeOf(pair);
    const key = String(pair.key);
    if (!changed.has(key)) continue;
    written += text.slice(reached, start);
    if (root.has(key)) written += textOf(pair);
    reached = end;
  }
  written += text.slice(reached);
  const added = root.items.filter((pair) => !before.includes(pair));
  return added.reduce((all, pair) => `${all.replace(/\n?$/, '\n')}${textOf(pair)}`, written);
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

function plain(node: unknown, document: Document): unknown {
  return isNode(node) ? node.toJS(document) : node;
}

/** A heading of one clause may stand without a list. */
function inList(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

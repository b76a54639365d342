import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isSeq, type Document, type YAMLMap, type YAMLSeq } from 'yaml';

/** A new item of a list. */
export interface Item {
  /** Which item it was. */
  was?: number | undefined;
  value: object;
}

/** An item as it is to be written: by its node, or as its text stood if nothing in it changed. */
export interface ItemText {
  node: unknown;
  /** Which item it was, unchanged. */
  same?: number | undefined;
}

/** Sets a key to a value, as little of it anew as differs; tells whether anything did. */
export function setKey(document: Document, map: YAMLMap, key: string, value: unknown): boolean {
  const old: unknown = map.get(key);
  if (value === undefined) return map.delete(key);
  if (old === undefined && value === '') return false;
  if (isMap(old) && isPlainObject(value)) {
    const results = Object.entries(value).map(([each, own]) => setKey(document, old, each, own));
    return results.includes(true);
  }
  if (isDeepStrictEqual(inList(isNode(old) ? old.toJS(document) : old), inList(value)))
    return false;
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  if (isSeq(old) && isSeq(node)) node.flow = old.flow ?? false;
  map.set(key, node);
  return true;
}

/** Sets the items of a list; gives how to write them, or nothing if all are as they were. */
export function setItems(
  document: Document,
  list: YAMLSeq,
  items: readonly Item[],
): ItemText[] | undefined {
  const old = [...list.items];
  const texts = items.map(({ was, value }): ItemText => {
    const node = was === undefined ? undefined : old[was];
    if (!isMap(node)) return { node: document.createNode(value, { aliasDuplicateObjects: false }) };
    const changes = Object.entries(value).map(([each, own]) => setKey(document, node, each, own));
    return changes.includes(true) ? { node } : { node, same: was };
  });
  list.items = texts.map(({ node }) => node);
  const isSame = texts.every(({ same }, index) => same === index) && texts.length === old.length;
  return isSame ? undefined : texts;
}

/** A heading of one clause may stand without a list. */
function inList(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

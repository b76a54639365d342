import { isMap, isSeq, parseDocument } from 'yaml';
import { setItems, setKey, type Item, type ItemText } from './yaml-changes.ts';
import { spliceYaml } from './yaml-splice.ts';

/** What an update may change in `article.yaml`. */
export interface MetadataChanges {
  title: { zh: string; en: string };
  subtitle?: { zh: string; en: string } | undefined;
  byline?: { zh: string; en: string } | undefined;
  parts: readonly PartChange[];
  ledger: readonly Item[];
}

export interface PartChange {
  /** Which part it was. */
  was?: number | undefined;
  heading?: { zh: string[]; en: string[] } | undefined;
  jumpLine?: { zh: string; en: string } | undefined;
  sections: string[];
}

/** Writes changes into `article.yaml`; keys and items that stay the same keep every character they have. */
export function changeMetadata(text: string, changes: MetadataChanges): string {
  const document = parseDocument(text);
  const root = document.contents;
  if (!isMap(root)) return text;
  const before = [...root.items];
  const changed = new Map<string, readonly ItemText[] | undefined>();
  for (const key of ['title', 'subtitle', 'byline'] as const)
    if (setKey(document, root, key, changes[key])) changed.set(key, undefined);
  const lists = { parts: changes.parts.map(itemOf), ledger: changes.ledger };
  for (const [key, items] of Object.entries(lists)) {
    const list: unknown = root.get(key);
    if (isSeq(list)) {
      const texts = setItems(document, list, items);
      if (texts !== undefined) changed.set(key, texts);
    } else if (items.length > 0) {
      setKey(
        document,
        root,
        key,
        items.map(({ value }) => value),
      );
      changed.set(key, undefined);
    }
  }
  return spliceYaml(text, before, root, changed);
}

function itemOf({ was, ...value }: PartChange): Item {
  return { was, value };
}

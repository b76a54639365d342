import { stringifyEntities } from 'stringify-entities';

/** A text as content or attribute value of XML and HTML: `A & "B"` → `A &amp; &quot;B&quot;`. */
export function escapeMarkup(text: string): string {
  return stringifyEntities(text, { subset: ['&', '<', '>', '"'], useNamedReferences: true });
}

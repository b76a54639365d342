import { stringifyEntities } from 'stringify-entities';

/** One object for all texts: what finds the characters is made once for a list of them. */
const options = { subset: ['&', '<', '>', '"'], useNamedReferences: true };

/** A text as content or attribute value of XML and HTML: `A & "B"` → `A &amp; &quot;B&quot;`. */
export function escapeMarkup(text: string): string {
  return stringifyEntities(text, options);
}

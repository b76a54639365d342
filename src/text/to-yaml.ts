import { stringify } from 'yaml';

/** A value as YAML in the style of the content: long texts on one line, single quotes. */
export function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });
}

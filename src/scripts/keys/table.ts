/** What each key does; the help lists them in this order. */
export const keys = {
  j: 'nextSentence',
  k: 'previousSentence',
  l: 'nextSection',
  h: 'previousSection',
  v: 'view',
  p: 'pinyin',
  e: 'showEnglish',
  d: 'lookUp',
  c: 'copy',
  r: 'readAloud',
  '?': 'help',
} as const;

export type Key = keyof typeof keys;
export type Action = (typeof keys)[Key];

/** Whether a key does anything. */
export function isKey(key: string): key is Key {
  return Object.hasOwn(keys, key);
}

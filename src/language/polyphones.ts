import { cues } from './cues/cues.ts';
import { isModelled } from './model.ts';
import { rules } from './rules.ts';

/** Of the characters looked up so far, by their first unit: 1 for a polyphone, 2 for none. */
const known = new Uint8Array(0x10000);

/** Whether a character is read differently from sentence to sentence, as far as anything here can tell. */
export function isPolyphone(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (known[unit] === 0) {
    const is =
      Object.hasOwn(cues, character) || Object.hasOwn(rules, character) || isModelled(character);
    known[unit] = is ? 1 : 2;
  }
  return known[unit] === 1;
}

/** Whether a text has such a character. */
export function hasPolyphone(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const is = known[text.charCodeAt(at)];
    if (is === 1 || (is === 0 && isPolyphone(text.charAt(at)))) return true;
  }
  return false;
}

import { cues } from './cues/cues.ts';
import { isModelled } from './model.ts';
import { rules } from './rules.ts';

const known = new Map<string, boolean>();

/** Whether a character is read differently from sentence to sentence, as far as anything here can tell. */
export function isPolyphone(character: string): boolean {
  let is = known.get(character);
  if (is === undefined) {
    is = Object.hasOwn(cues, character) || Object.hasOwn(rules, character) || isModelled(character);
    known.set(character, is);
  }
  return is;
}

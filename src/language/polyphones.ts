import { cues } from './cues/cues.ts';
import { isModelled } from './model.ts';
import { rules } from './rules.ts';

/** Whether a character is read differently from sentence to sentence, as far as anything here can tell. */
export function isPolyphone(character: string): boolean {
  return Object.hasOwn(cues, character) || Object.hasOwn(rules, character) || isModelled(character);
}

import { fold } from './fold.ts';

/** What a text is searched by: a Han character, or a run of Latin letters or digits. */
export interface Element {
  /** Folded; a number without the commas in it. */
  text: string;
  start: number;
  end: number;
  han: boolean;
  /** Whether it follows the one before without a mark or a line’s end between them. */
  joined: boolean;
}

const pattern =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:(?<=\d)[.,](?=\d)(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
const han = /^\p{Script=Han}/u;

/** The elements of a text in order, the English possessive left out: `在2020年` → 在, 2020, 年. */
export function elementsOf(text: string): Element[] {
  const folded = fold(text);
  const elements: Element[] = [];
  let reached = 0;
  for (const { 0: found, index: start } of folded.matchAll(pattern)) {
    const between = folded.slice(reached, start);
    if (found === 's' && between === "'") continue;
    const end = start + found.length;
    const joined = reached > 0 && /^[^\S\n]*$/.test(between);
    elements.push({ text: found.replaceAll(',', ''), start, end, han: han.test(found), joined });
    reached = end;
  }
  return elements;
}

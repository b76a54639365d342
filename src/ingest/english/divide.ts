import { align } from '../../align/align.ts';
import type { Knowledge } from '../../align/anchors.ts';
import type { Unit } from '../../align/unit.ts';

const clauseEnd = /(?<=[,;:—–.!?]["”’)]*)\s+|\s+(?=(?:and|but|while|whereas|so)\s)/gu;

/**
 * Divides an English sentence at its clauses among the Chinese lines it renders; nothing if it has
 * fewer clauses than there are lines.
 */
export function divideEnglish(
  zh: readonly string[],
  english: string,
  knowledge: Knowledge,
): string[] | undefined {
  const clauses = english.split(clauseEnd);
  if (clauses.length < zh.length) return undefined;
  const beads = align(zh.map(toUnit), clauses.map(toUnit), knowledge);
  const parts: string[] = zh.map(() => '');
  let line = 0;
  // A clause without partner goes with what stands before it, so that none is lost.
  for (const bead of beads) {
    if (bead.zh.end - bead.zh.start > 1) return undefined;
    if (bead.zh.end > bead.zh.start) line = bead.zh.start;
    const text = clauses.slice(bead.en.start, bead.en.end).join(' ');
    parts[line] = [parts[line], text].filter((part) => part !== '').join(' ');
  }
  return parts.includes('') ? undefined : parts;
}

function toUnit(text: string): Unit {
  return { text, kind: 'sentence', opens: false };
}

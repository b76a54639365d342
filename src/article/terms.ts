import { z } from 'astro/zod';
import { error, type Finding } from '../text/finding.ts';
import type { Position } from '../text/position.ts';
import { bilingual } from './metadata.ts';
import { wellFormed } from './section-name.ts';
import { parseYaml } from '../text/yaml-document.ts';

const term = z.strictObject({
  /** Its name in addresses: letters, digits and hyphens. */
  id: z.string().regex(wellFormed, 'lower-case letters, digits and hyphens'),
  /** The term as the Chinese has it. */
  zh: z.string().min(2),
  /** Its renderings, the standard one first. */
  en: z.array(z.string().min(1)).min(1),
  /** A fixed phrase, or the name of a person, place, body or product. */
  kind: z.enum(['phrase', 'name']),
  note: bilingual,
});

export type Term = z.infer<typeof term>;

export interface ParsedTerms {
  terms: Term[];
  findings: Finding[];
  /** Where the n-th term stands. */
  positionOf: (index: number) => Position;
}

/** Reads the terms file: a YAML list of fixed phrases and names, each listed once. */
export function parseTerms(file: string, text: string): ParsedTerms {
  const { data = [], findings, positionOf } = parseYaml({ file, text, empty: [] }, z.array(term));
  for (const key of ['id', 'zh'] as const) {
    const seen = new Set<string>();
    for (const [index, { [key]: value }] of data.entries()) {
      if (seen.has(value)) {
        const what = { found: `the term “${value}” again`, expected: 'each term once' };
        findings.push(error({ file, ...positionOf([index, key]) }, 'term-duplicate', what));
      }
      seen.add(value);
    }
  }
  return { terms: data, findings, positionOf: (index) => positionOf([index]) };
}

/** Where a term stands in a text, in UTF-16 units. */
export interface Occurrence {
  term: Term;
  start: number;
  end: number;
}

/** The terms in a Chinese text, in order; where terms overlap, the first and then the longest wins. */
export function findTerms(text: string, terms: readonly Term[]): Occurrence[] {
  return firstAndLongest(
    terms.flatMap((term) => places(text, new RegExp(RegExp.escape(term.zh), 'gu'), term)),
  );
}

/** The renderings of terms in an English text, in order, upper and lower case alike, whole words only. */
export function findRenderings(text: string, terms: readonly Term[]): Occurrence[] {
  const renderings = terms.flatMap((term) => term.en.map((rendering) => ({ term, rendering })));
  return firstAndLongest(
    renderings.flatMap(({ term, rendering }) => {
      const whole = `(?<![\\p{L}\\p{N}])${RegExp.escape(rendering)}(?![\\p{L}\\p{N}])`;
      return places(text, new RegExp(whole, 'giu'), term);
    }),
  );
}

function places(text: string, pattern: RegExp, term: Term): Occurrence[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    term,
    start: index,
    end: index + length,
  }));
}

function firstAndLongest(occurrences: Occurrence[]): Occurrence[] {
  let reached = 0;
  return occurrences
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

import { z } from 'astro/zod';
import { error, type Finding } from '../text/finding.ts';
import type { Position } from '../text/position.ts';
import { bilingual } from './metadata.ts';
import { wellFormed } from './section-name.ts';
import { parseYaml } from '../text/yaml-document.ts';

const term = z.strictObject({
  id: z
    .string()
    .regex(wellFormed, 'lower-case letters, digits and hyphens')
    .describe('Its name in addresses: letters, digits and hyphens.'),
  zh: z.string().min(2).describe('The term as the Chinese has it.'),
  en: z.array(z.string().min(1)).min(1).describe('Its renderings, the standard one first.'),
  kind: z
    .enum(['phrase', 'name'])
    .describe('A fixed phrase, or the name of a person, place, body or product.'),
  note: bilingual,
});

/** The format of `terms.yaml`: a list of fixed phrases and names. */
export const termsSchema = z.array(term);

export type Term = z.infer<typeof term>;

export interface ParsedTerms {
  terms: Term[];
  findings: Finding[];
  /** Where the n-th term stands. */
  positionOf: (index: number) => Position;
}

/** Reads the terms file: a YAML list of fixed phrases and names, each listed once. */
export function parseTerms(file: string, text: string): ParsedTerms {
  const { data = [], findings, positionOf } = parseYaml({ file, text, empty: [] }, termsSchema);
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

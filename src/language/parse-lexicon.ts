import { z } from 'astro/zod';
import { error, type Finding } from '../text/finding.ts';
import { readPlainMap } from '../text/plain-map.ts';
import { fileStart, type Position } from '../text/position.ts';
import { parseYaml } from '../text/yaml-document.ts';
import { parseEntry, type Lexicon } from './lexicon.ts';
import { parseStretch } from './stretch.ts';
import type { Word } from './word.ts';

/** The format of a `lexicon.yaml`. */
export const lexiconSchema = z.record(
  z.string(),
  z
    .string()
    .describe(
      'Pinyin by GB/T 16159-2012, one syllable a character: spaces part words, capitals mark names, tones are base tones.',
    ),
);

export interface ParsedLexicon {
  lexicon: Lexicon;
  findings: Finding[];
  /** Where a stretch's entry stands. */
  positionOf: (stretch: string) => Position;
}

/**
 * Reads a lexicon file: a YAML map of stretches of Chinese to their pinyin, `长春市: Chángchūn Shì`. In an article's
 * own a stretch may name its surroundings: `建设，[为]3.4万: wèi`.
 */
export function parseLexicon(file: string, text: string, kind?: 'own'): ParsedLexicon {
  const { entries, findings, positionOf } = readEntries(file, text);
  const lexicon = new Map<string, readonly Word[]>();
  for (const [stretch, spelling] of entries) {
    const report = (found: string, expected: string): void => {
      findings.push(
        error({ file, ...positionOf(stretch) }, 'lexicon-reading', { found, expected }),
      );
    };
    const parsed = parseStretch(stretch);
    if (parsed === undefined || (kind !== 'own' && parsed.text !== stretch)) {
      report(`“${stretch}”`, 'Han characters only');
      continue;
    }
    const words = parseEntry(parsed.text, spelling);
    if (words === undefined) {
      report(
        `“${spelling}” for ${stretch}`,
        'one syllable a character, each a reading of its character',
      );
      continue;
    }
    lexicon.set(stretch, words);
  }
  return { lexicon, findings, positionOf };
}

function readEntries(
  file: string,
  text: string,
): Omit<ParsedLexicon, 'lexicon'> & { entries: [stretch: string, spelling: string][] } {
  const plain = readPlainMap(text);
  if (plain !== undefined) {
    const entries = [...plain].map(([key, { value }]): [string, string] => [key, value]);
    const positionOf = (stretch: string): Position => {
      const line = plain.get(stretch)?.line;
      return line === undefined ? fileStart : { line, column: 1 };
    };
    return { entries, findings: [], positionOf };
  }
  const { data = {}, findings, positionOf } = parseYaml({ file, text }, lexiconSchema);
  return {
    entries: Object.entries(data),
    findings,
    positionOf: (stretch) => positionOf([stretch]),
  };
}

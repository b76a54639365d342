import { z } from 'astro/zod';
import type { Finding } from '../text/finding.ts';
import { parseYaml } from '../text/yaml-document.ts';

/** What words mean, by the editors: it stands in the place of what the dictionary has. */
export type Glosses = ReadonlyMap<string, readonly string[]>;

const sense = z.string().min(1);

/** The format of a `glosses.yaml`. */
export const glossesSchema = z.record(z.string(), z.union([sense, z.array(sense).min(1)]));

export interface ParsedGlosses {
  glosses: Glosses;
  findings: Finding[];
}

/** Reads a file of glosses: a YAML map of words to what they mean in English, a sense or a list of them. */
export function parseGlosses(file: string, text: string): ParsedGlosses {
  const { data = {}, findings } = parseYaml({ file, text }, glossesSchema);
  const glosses = new Map(
    Object.entries(data).map(([word, senses]) => [word, [senses].flat()] as const),
  );
  return { glosses, findings };
}

import { z } from 'astro/zod';
import { toYaml } from '../text/to-yaml.ts';
import { parseYaml } from '../text/yaml-document.ts';
import type { Finding } from '../text/finding.ts';
import { writtenEnglish } from './former.ts';
import type { OldUnit } from './match-units.ts';

/** A translation whose Chinese is no longer in the article. */
export interface Removed {
  section?: string | undefined;
  zh: string;
  en: string;
}

/** Where translations are kept whose Chinese is gone. */
export const removedFile = 'removed.yaml';

const schema = z.array(
  z.strictObject({ section: z.string().optional(), zh: z.string(), en: z.string() }),
);

/** Reads the translations that are kept. */
export function readRemoved(
  file: string,
  text: string,
): { removed: Removed[]; findings: Finding[] } {
  const { data = [], findings } = parseYaml({ file, text, empty: [] }, schema);
  return { removed: data, findings };
}

/** Writes them down. */
export function writeRemoved(removed: readonly Removed[]): string {
  return toYaml(removed);
}

/** Of lines that vanished, those with English worth keeping. */
export function worthKeeping(units: readonly OldUnit[]): Removed[] {
  return units.flatMap(({ zh, en, section }) => {
    const english = writtenEnglish(en);
    if (english === undefined) return [];
    return [{ ...(section !== undefined && { section }), zh, en: english }];
  });
}

import { z } from 'astro/zod';
import { contentFormat } from '../text/content-format.ts';
import { error, type Finding } from '../text/finding.ts';
import { parseYaml } from '../text/yaml-document.ts';

const versioned = z.looseObject({ format: z.number().int() });

/** The finding on an `article.yaml` of a newer format, whose other faults would only mislead. */
export function newerFormat(file: string, text: string): Finding | undefined {
  const { data, positionOf } = parseYaml({ file, text }, versioned);
  if (data === undefined || data.format <= contentFormat) return undefined;
  return error({ file, ...positionOf(['format']) }, 'format-newer', {
    found: `content of format ${data.format}`,
    expected: `format ${contentFormat}, the newest this version of the program reads`,
    hint: 'update the program',
  });
}

import { parseArgs } from 'node:util';
import { parseContent } from '../article/content.ts';
import { concerning } from '../check/concerning.ts';
import { checkContent } from '../check/run.ts';
import { formatFinding } from '../text/finding.ts';
import { checkSlugs, readContentFolder } from './content-folder.ts';
import { UsageError } from './usage-error.ts';

const usage = 'Usage: shuangdu check [SLUG…] [--json]';

/**
 * `check [SLUG…] [--json]`: every editorial rule over all articles, or over those named.
 * Exit code 1 on any error, 0 with warnings only.
 */
export async function check(args: string[]): Promise<number> {
  const { slugs, json } = parse(args);
  const folder = await readContentFolder();
  checkSlugs(slugs, folder);
  const all = checkContent(parseContent(folder));
  const findings = slugs.length === 0 ? all : concerning(all, folder.path, slugs);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (json) {
    console.log(JSON.stringify(findings, undefined, 2));
  } else {
    for (const finding of findings) console.log(formatFinding(finding));
    console.log(`${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`);
  }
  return errors > 0 ? 1 : 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function parse(args: string[]): { slugs: string[]; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    return { slugs: positionals, json: values.json ?? false };
  } catch {
    throw new UsageError(usage);
  }
}

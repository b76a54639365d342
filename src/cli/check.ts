import { parseArgs } from 'node:util';
import { parseContent } from '../article/content.ts';
import { concerning } from '../check/concerning.ts';
import { checkContent } from '../check/run.ts';
import { asErrors } from '../check/severity.ts';
import { lexiconLines } from '../check/unreviewed-readings.ts';
import { formatFinding } from '../text/finding.ts';
import { checkSlugs, readContentFolder } from './content-folder.ts';
import { UsageError } from './usage-error.ts';

const usage = 'Usage: shuangdu check [SLUG…] [--strict] [--json | --readings]';

/**
 * `check [SLUG…]`: every editorial rule over all articles, or over those named. `--json` prints the findings for
 * programs, `--readings` nothing but the lines that confirm open readings, ready for the lexicons.
 * Exit code 1 on any error, 0 with warnings only; `--strict` takes warnings for errors.
 */
export async function check(args: string[]): Promise<number> {
  const { slugs, strict, json, readings } = parse(args);
  const folder = await readContentFolder();
  checkSlugs(slugs, folder);
  const all = checkContent(parseContent(folder));
  const found = slugs.length === 0 ? all : concerning(all, folder.path, slugs);
  const findings = strict ? asErrors(found) : found;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (json) {
    console.log(JSON.stringify(findings, undefined, 2));
  } else if (readings) {
    process.stdout.write(lexiconLines(findings));
  } else {
    for (const finding of findings) console.log(formatFinding(finding));
    console.log(`${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`);
  }
  return errors > 0 ? 1 : 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

interface Options {
  slugs: string[];
  strict: boolean;
  json: boolean;
  readings: boolean;
}

function parse(args: string[]): Options {
  const options = parseOptions(args);
  if (options.json && options.readings) throw new UsageError(usage);
  return options;
}

function parseOptions(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        strict: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        readings: { type: 'boolean', default: false },
      },
    });
    return { slugs: positionals, ...values };
  } catch {
    throw new UsageError(usage);
  }
}

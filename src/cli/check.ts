import { parseArgs } from 'node:util';
import { parseContent } from '../article/content.ts';
import { termCandidates } from '../check/candidates/term-candidates.ts';
import { termEntries } from '../check/candidates/term-entries.ts';
import { concerning } from '../check/concerning.ts';
import type { FormatOptions } from '../check/formats/format.ts';
import { formats } from '../check/formats/formats.ts';
import { asErrors } from '../check/severity.ts';
import { lexiconLines } from '../check/unreviewed-readings.ts';
import { basePath, publishedUrl } from '../site.ts';
import { checkInThreads } from '../check/threads/check-in-threads.ts';
import { checkSlugs, readContentFolder } from './content-folder.ts';
import { UsageError } from './usage-error.ts';

const usage = `Usage: shuangdu check [SLUG…] [--strict] [--format ${Object.keys(formats).join('|')} | --json | --github | --readings | --terms]`;

/**
 * `check [SLUG…]`: every editorial rule over all articles, or over those named. Prints a line a finding, and on a
 * terminal a report by files; `--json` prints the findings for programs, `--github` as annotations, `--readings`
 * nothing but the lines that confirm open readings, ready for the lexicons, `--terms` phrases that may belong into
 * the list of terms, as entries to be completed, and no findings.
 * Exit code 1 on any error, 0 with warnings only; `--strict` takes warnings for errors.
 */
export async function check(args: string[]): Promise<number> {
  const { slugs, strict, printed } = parse(args);
  const folder = await readContentFolder();
  checkSlugs(slugs, folder);
  if (printed.includes('terms')) {
    process.stdout.write(termEntries(termCandidates(parseContent(folder), slugs)));
    return 0;
  }
  const { findings: all } = await checkInThreads(folder);
  const found = slugs.length === 0 ? all : concerning(all, folder.path, slugs);
  const findings = strict ? asErrors(found) : found;
  const options = formatOptions();
  for (const name of printed) {
    const text = name === 'readings' ? lexiconLines(findings) : formats[name]?.(findings, options);
    process.stdout.write(text ?? '');
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function formatOptions(): FormatOptions {
  const { stdout, env } = process;
  const site = publishedUrl?.replace(/\/$/, '');
  const base = basePath.replace(/\/$/, '');
  return {
    color: stdout.isTTY && stdout.hasColors() && (env.NO_COLOR ?? '') === '',
    urlOf: site === undefined ? undefined : (rule) => `${site}${base}/en/about/rules/${rule}/`,
  };
}

interface Options {
  slugs: string[];
  strict: boolean;
  /** What is printed, one after the other. */
  printed: readonly string[];
}

function parse(args: string[]): Options {
  const { slugs, strict, format, ...named } = parseOptions(args);
  const asked = Object.entries(named).flatMap(([name, isAsked]) => (isAsked ? [name] : []));
  if (format !== undefined) asked.push(format);
  const isKnown = format === undefined || Object.hasOwn(formats, format);
  if (asked.length > 1 || !isKnown) throw new UsageError(usage);
  return { slugs, strict, printed: asked.length === 1 ? asked : usual() };
}

/** By itself, for people or for their tools; a workflow on GitHub gets annotations too. */
function usual(): string[] {
  if (process.env.GITHUB_ACTIONS === 'true') return ['lines', 'github'];
  return [process.stdout.isTTY ? 'report' : 'lines'];
}

function parseOptions(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        strict: flag,
        json: flag,
        github: flag,
        readings: flag,
        terms: flag,
        format: { type: 'string' },
      },
    });
    return { slugs: positionals, format: undefined, ...values };
  } catch {
    throw new UsageError(usage);
  }
}

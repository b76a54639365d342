import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { parseArgs, styleText } from 'node:util';
import { parseContent } from '../article/content.ts';
import { readContent } from '../article/read.ts';
import { faultOfName } from '../article/section-name.ts';
import { articleFiles } from '../ingest/article-files.ts';
import { decodeSource, sizeLimit } from '../ingest/decode.ts';
import type { Draft } from '../ingest/draft.ts';
import { ingest as draftOf } from '../ingest/ingest.ts';
import { toJson } from '../ingest/json.ts';
import { formatReport, type Tone } from '../ingest/report.ts';
import { nameSections } from '../ingest/section-names.ts';
import { createAnnotator } from '../language/annotate.ts';
import { UsageError } from './usage-error.ts';
import { writeFolder } from './write-folder.ts';

const usage =
  'Usage: shuangdu ingest FILE|- --slug SLUG [--force], or shuangdu ingest FILE|- --json';
const contentPath = 'content';
const wellFormed = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const reserved = new Set(['about', 'search']);

const styles: Record<Tone, Parameters<typeof styleText>[0]> = {
  strong: 'bold',
  good: 'green',
  doubt: 'yellow',
  faint: 'dim',
};

interface Options {
  file: string;
  slug: string;
  force: boolean;
  json: boolean;
}

/** A text that cannot be taken in; the message is one line that says why. */
class InputError extends Error {
  override name = 'InputError';
}

/**
 * `ingest FILE|- --slug SLUG [--force]`: the text of a newspaper page to `content/SLUG`, all of it or
 * nothing. `--json` prints what was found and writes nothing. Exit code 1 if that cannot be done.
 */
export async function ingest(args: string[]): Promise<number> {
  const options = parse(args);
  try {
    if (!options.json) checkTarget(options);
    const bytes = await read(options.file);
    const decoded = decodeSource(bytes);
    if ('fault' in decoded) throw new InputError(`${nameOf(options.file)} ${decoded.fault}.`);
    const draft = draftOf(decoded.text);
    if (options.json) {
      console.log(JSON.stringify(toJson(draft), undefined, 2));
      return 0;
    }
    if (draft.parts.length === 0) {
      throw new InputError(
        `${nameOf(options.file)} has no paragraph; give it the text of an article.`,
      );
    }
    const source = decoded.encoding === 'utf-8' ? bytes : decoded.text;
    const kept = await write(draft, source, options);
    const path = `${contentPath}/${options.slug}`;
    console.log(formatReport(draft, { path, kept, encoding: decoded.encoding, paint }));
    return 0;
  } catch (error) {
    const message = messageOf(error, options);
    if (message === undefined) throw error;
    console.error(message);
    return 1;
  }
}

function parse(args: string[]): Options {
  const { values, positionals } = parseOrExplain(args);
  const { slug = '', force = false, json = false } = values;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(usage);
  if (json ? slug !== '' || force : slug === '') throw new UsageError(usage);
  if (!json && (!wellFormed.test(slug) || reserved.has(slug) || faultOfName(slug) !== undefined)) {
    throw new UsageError(
      `“${slug}” cannot name an article. Use lower-case letters, digits and hyphens, as in changchun-2020.`,
    );
  }
  return { file, slug, force, json };
}

function parseOrExplain(args: string[]): {
  values: { slug?: string | undefined; force?: boolean | undefined; json?: boolean | undefined };
  positionals: string[];
} {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { slug: { type: 'string' }, force: { type: 'boolean' }, json: { type: 'boolean' } },
    });
  } catch {
    throw new UsageError(usage);
  }
}

function checkTarget({ slug, force }: Options): void {
  if (!existsSync(contentPath)) {
    throw new InputError(`There is no ${contentPath}/ here. Run this in the project’s folder.`);
  }
  const path = `${contentPath}/${slug}`;
  if (existsSync(path) && !force) {
    throw new InputError(`${path} exists. Choose another slug, or add --force to put it aside.`);
  }
}

async function read(file: string): Promise<Uint8Array> {
  if (file !== '-') {
    const { size } = await stat(file);
    return size > sizeLimit ? new Uint8Array(sizeLimit + 1) : await readFile(file);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > sizeLimit) break;
  }
  return Buffer.concat(chunks);
}

async function write(
  draft: Draft,
  source: Uint8Array | string,
  { slug, force }: Options,
): Promise<string | undefined> {
  const { lexicon } = parseContent(await readContent(contentPath));
  const nameOf = nameSections(createAnnotator({ general: lexicon }));
  const files = articleFiles(draft, { nameOf, year: new Date().getFullYear() });
  return writeFolder({
    path: `${contentPath}/${slug}`,
    files: new Map<string, string | Uint8Array>([['source.txt', source], ...files]),
    replace: force,
  });
}

/** One line on a fault of the input or the system; nothing for a fault of the program. */
function messageOf(error: unknown, { file, slug }: Options): string | undefined {
  if (error instanceof InputError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const place = 'path' in error ? String(error.path) : file;
  const reasons: Record<string, string> = {
    ENOENT: 'is not there',
    EISDIR: 'is a folder; name a file in it',
    EACCES: 'may not be opened; check its permissions',
    EPERM: 'may not be changed; check its permissions',
    EROFS: 'is on a disk that cannot be written',
    ENOSPC: 'does not fit on the disk; make room and run this again',
    ENOTEMPTY: 'was made meanwhile; choose another slug',
    EEXIST: 'was made meanwhile; choose another slug',
  };
  const path = place === file ? nameOf(file) : place;
  const untouched = place === file ? '' : ` ${contentPath}/${slug} is as it was.`;
  return `${path} ${reasons[String(error.code)] ?? `cannot be used (${String(error.code)})`}.${untouched}`;
}

function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

function paint(tone: Tone, text: string): string {
  return styleText(styles[tone], text, { stream: process.stdout });
}

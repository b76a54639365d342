import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseContent } from '../article/content.ts';
import { readContent } from '../article/read.ts';
import { faultOfName } from '../article/section-name.ts';
import { settleContent } from '../article/settle.ts';
import { contentFolder as contentPath } from '../site.ts';
import { articleFiles } from '../ingest/article-files.ts';
import { decodeEnglish, decodeSource, type Encoding } from '../ingest/decode.ts';
import type { Draft } from '../ingest/draft.ts';
import { leftOverText } from '../ingest/english/left-over.ts';
import { translate } from '../ingest/english/translate.ts';
import { ingest as draftOf } from '../ingest/ingest.ts';
import { toJson } from '../ingest/json.ts';
import { formatReport } from '../ingest/report.ts';
import { nameSections } from '../ingest/section-names.ts';
import { createAnnotator } from '../language/annotate.ts';
import { leftOverFile } from '../text/left-over.ts';
import { explainFault, InputError, inputName, readInput } from './input.ts';
import { updateFolder } from './ingest-update.ts';
import { knowledgeOf } from './knowledge-of.ts';
import { paint } from './paint.ts';
import { progressOf } from './progress.ts';
import { UsageError } from './usage-error.ts';
import { writeFolder } from './write-folder.ts';

const usage =
  'Usage: shuangdu ingest FILE|- --slug SLUG [--english FILE] [--force], ' +
  'shuangdu ingest FILE|- --slug SLUG --update, or shuangdu ingest FILE|- --json';
const wellFormed = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const reserved = new Set(['about', 'offline', 'search']);

interface Options {
  file: string;
  slug: string;
  /** A file with the English of it. */
  english: string | undefined;
  force: boolean;
  /** Whether the text is a corrected source of an article that is there. */
  update: boolean;
  json: boolean;
}

/**
 * `ingest FILE|- --slug SLUG [--english FILE] [--force]`: the text of a newspaper page, and its English
 * if there is any, to `content/SLUG`, all of it or nothing. `--update` takes a corrected source over
 * the article that is there; `--json` prints what was found and writes nothing. Exit code 1 if that
 * cannot be done.
 */
export async function ingest(args: string[]): Promise<number> {
  const options = parse(args);
  try {
    if (!options.json) checkTarget(options);
    console.log(await run(options));
    return 0;
  } catch (error) {
    const inputs = [options.file, options.english ?? '-'];
    const message = explainFault(error, inputs, `${contentPath}/${options.slug}`);
    if (message === undefined) throw error;
    console.error(message);
    return 1;
  }
}

/** Does what is asked for; gives what there is to say about it. */
async function run(options: Options): Promise<string> {
  const bytes = await readInput(options.file);
  const decoded = decodeSource(bytes);
  if ('fault' in decoded) throw new InputError(`${inputName(options.file)} ${decoded.fault}.`);
  const { text, encoding } = decoded;
  const progress = progressOf(bytes.length);
  try {
    progress.say('Finding paragraphs and headings');
    const draft = draftOf(text);
    if (options.json) return JSON.stringify(toJson(draft), undefined, 2);
    if (draft.parts.length === 0) {
      throw new InputError(
        `${inputName(options.file)} has no paragraph; give it the text of an article.`,
      );
    }
    const source = encoding === 'utf-8' ? bytes : text;
    progress.say('Accounting for every edit');
    if (options.update) return await updateFolder(options.slug, { text, file: source });
    const files = await filesOf(draft, options);
    progress.say(`Writing ${files.size + 1} files`);
    return write(draft, { files, source, encoding }, options);
  } finally {
    progress.end();
  }
}

interface Written {
  files: Map<string, string>;
  source: Uint8Array | string;
  encoding: Encoding;
}

function write(draft: Draft, { files, source, encoding }: Written, options: Options): string {
  const path = `${contentPath}/${options.slug}`;
  const all = new Map([['source.txt', source], ...files]);
  const kept = writeFolder({ path, files: all, replace: options.force });
  const english = options.english === undefined ? undefined : files;
  const sections = [...files.keys()].flatMap((name) => /^zh\/(.*)\.md$/.exec(name)?.[1] ?? []);
  return formatReport(draft, { path, kept, english, sections, encoding, paint });
}

function parse(args: string[]): Options {
  const { values, positionals } = parseOrExplain(args);
  const { slug = '', english, force = false, update = false, json = false } = values;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(usage);
  const writesAnew = force || english !== undefined;
  if (json ? slug !== '' || writesAnew || update : slug === '' || (writesAnew && update)) {
    throw new UsageError(usage);
  }
  if (english === file) {
    throw new UsageError(
      `${file} cannot be both languages. Name the English in a file of its own.`,
    );
  }
  if (!json && (!wellFormed.test(slug) || reserved.has(slug) || faultOfName(slug) !== undefined)) {
    throw new UsageError(
      `“${slug}” cannot name an article. Use lower-case letters, digits and hyphens, as in changchun-2020.`,
    );
  }
  return { file, slug, english, force, update, json };
}

function parseOrExplain(args: string[]): { values: Values; positionals: string[] } {
  try {
    const flag = { type: 'boolean' } as const;
    const value = { type: 'string' } as const;
    const options = { slug: value, english: value, force: flag, update: flag, json: flag };
    return parseArgs({ args, allowPositionals: true, options });
  } catch {
    throw new UsageError(usage);
  }
}

interface Values {
  slug?: string | undefined;
  english?: string | undefined;
  force?: boolean | undefined;
  update?: boolean | undefined;
  json?: boolean | undefined;
}

function checkTarget({ slug, force, update }: Options): void {
  if (!existsSync(contentPath)) {
    throw new InputError(`There is no ${contentPath}/ here. Run this in the project’s folder.`);
  }
  settleContent(contentPath);
  const path = `${contentPath}/${slug}`;
  if (existsSync(path) && !force && !update) {
    const choices = 'add --update to take a corrected source over it, or --force to put it aside';
    throw new InputError(`${path} exists. Choose another slug, ${choices}.`);
  }
}

/** The files of the article but for its source, in the English there is. */
async function filesOf(draft: Draft, { english }: Options): Promise<Map<string, string>> {
  const content = parseContent(await readContent(contentPath));
  const annotate = createAnnotator({ general: content.lexicon });
  const nameOf = nameSections(annotate, (name) => faultOfName(name) === undefined);
  const year = new Date().getFullYear();
  if (english === undefined) return articleFiles(draft, { nameOf, year });
  const translation = translate(draft, await readEnglish(english), knowledgeOf(content));
  const leftOver = leftOverText(translation.leftOver, english);
  const files = articleFiles(draft, { nameOf, year, english: translation });
  return leftOver === undefined ? files : files.set(leftOverFile, leftOver);
}

async function readEnglish(file: string): Promise<string> {
  const decoded = decodeEnglish(await readInput(file));
  if ('fault' in decoded) throw new InputError(`${inputName(file)} ${decoded.fault}.`);
  return decoded.text;
}

import { parseArgs } from 'node:util';
import { parseContent } from '../article/content.ts';
import { concerning } from '../check/concerning.ts';
import { importTranslations, type Import } from '../imports/import-translations.ts';
import { decodeSource } from '../ingest/decode.ts';
import { contentFolder } from '../site.ts';
import { formatFinding, type Finding } from '../text/finding.ts';
import { checkSlugs, readContentFolder } from './content-folder.ts';
import { explainFault, InputError, inputName, readInput } from './input.ts';
import { readFolder } from './read-folder.ts';
import { UsageError } from './usage-error.ts';
import { writeFolder } from './write-folder.ts';

const usage = 'Usage: shuangdu import SLUG FILE|- [--json]';

interface Options {
  slug: string;
  file: string;
  json: boolean;
}

/**
 * `import SLUG FILE|- [--json]`: brings the English of a file that `export --format tsv` has written back
 * into an article, all of it or, where a row does not fit, nothing; exit code 1 then.
 */
export async function importTsv(args: string[]): Promise<number> {
  const options = parse(args);
  const { slug, file } = options;
  try {
    const text = decode(await readInput(file), file);
    const folder = await readContentFolder();
    checkSlugs([slug], folder);
    const content = parseContent(folder);
    const own = content.articles.find((each) => each.slug === slug);
    if (own?.article === undefined) {
      return tell(concerning(content.findings, folder.path, [slug]), options);
    }
    const result = importTranslations(own.article, own, { file: inputName(file), text });
    if ('findings' in result) return tell(result.findings, options);
    const kept = result.files.size === 0 ? undefined : await write(slug, result);
    console.log(options.json ? toJson(result, kept) : report(result, slug, kept));
    return 0;
  } catch (error) {
    const message = explainFault(error, [file], `${contentFolder}/${slug}`);
    if (message === undefined) throw error;
    console.error(message);
    return 1;
  }
}

function decode(bytes: Uint8Array, file: string): string {
  const decoded = decodeSource(bytes);
  if ('fault' in decoded) throw new InputError(`${inputName(file)} ${decoded.fault}.`);
  return decoded.text;
}

/** Prints why nothing was written. */
function tell(findings: readonly Finding[], { slug, json }: Options): number {
  if (json) console.log(JSON.stringify({ findings }, undefined, 2));
  else {
    for (const finding of findings) console.error(formatFinding(finding));
    console.error(`${count(findings.length, 'error')}; ${contentFolder}/${slug} is as it was.`);
  }
  return 1;
}

/** Writes the article’s folder anew; gives the place where the old one is kept. */
async function write(slug: string, { files }: Import): Promise<string | undefined> {
  const path = `${contentFolder}/${slug}`;
  const all = new Map<string, string | Uint8Array>(await readFolder(path));
  for (const [name, text] of files) all.set(name, text);
  return writeFolder({ path, files: all, replace: true });
}

function toJson({ files, plain, ...counts }: Import, kept: string | undefined): string {
  const places = plain.map(({ file, line }) => ({ file, line }));
  const all = { findings: [], ...counts, plain: places, files: [...files.keys()], kept };
  return JSON.stringify(all, undefined, 2);
}

function report(result: Import, slug: string, kept: string | undefined): string {
  const path = `${contentFolder}/${slug}`;
  const { translated, changed, unchanged, blank, leftOut, untranslated, plain } = result;
  return [
    kept === undefined
      ? `Nothing to change in ${path}.`
      : `Changed ${count(result.files.size, 'file')} of ${path}; what stood there before is in ${kept}.`,
    `  ${translated} translated, ${changed} changed, ${unchanged} unchanged`,
    ...(blank === 0 ? [] : [`  ${blank} blank in the file, kept as they were`]),
    ...(leftOut === 0 ? [] : [`  ${leftOut} not in the file, kept as they were`]),
    ...(untranslated === 0 ? [] : [`  ${untranslated} still to be translated`]),
    ...plain.map(({ file, line }) => `  ${path}/${file}:${line} had markup and is plain text now`),
    ...(kept === undefined ? [] : ['Next: run npm run check.']),
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function parse(args: string[]): Options {
  const { values, positionals } = parseOrExplain(args);
  const [slug, file, ...others] = positionals;
  if (slug === undefined || file === undefined || others.length > 0) throw new UsageError(usage);
  return { slug, file, json: values.json ?? false };
}

function parseOrExplain(args: string[]): {
  values: { json?: boolean | undefined };
  positionals: string[];
} {
  try {
    return parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  } catch {
    throw new UsageError(usage);
  }
}

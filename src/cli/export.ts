import { parseArgs } from 'node:util';
import { bookOf } from '../article/book-of.ts';
import { parseContent, type Content } from '../article/content.ts';
import { sectionsOf } from '../article/model.ts';
import { termsOf } from '../article/terms-of.ts';
import { concerning } from '../check/concerning.ts';
import { checkContent } from '../check/run.ts';
import { readDictionary } from '../dictionary/read.ts';
import { exportFile, type Exportable, type ExportKind } from '../exports/formats.ts';
import { createAnnotator } from '../language/annotate.ts';
import { formatFinding } from '../text/finding.ts';
import { vocabularyOf } from '../vocabulary/vocabulary-of.ts';
import { checkSlugs, readContentFolder } from './content-folder.ts';
import { systemReason } from './system-fault.ts';
import { UsageError } from './usage-error.ts';
import { writeOutput } from './write-output.ts';

const usage = 'Usage: shuangdu export SLUG --format anki|tsv|tmx|epub [--words] [--out FILE]';

/** What a format gives, of an article's sentences and of its words. */
const kinds: Record<string, { sentences?: ExportKind; words?: ExportKind }> = {
  anki: { words: 'anki' },
  tsv: { sentences: 'tsv', words: 'words' },
  tmx: { sentences: 'tmx' },
  epub: { sentences: 'epub' },
};

/** Why there is no file. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is in a folder that is not there; make it first',
  ENOTDIR: 'is in a folder that is not there; make it first',
  EISDIR: 'is not a file; name one',
  EACCES: 'may not be written; check its permissions',
  EPERM: 'may not be written; check its permissions',
};

interface Options {
  slug: string;
  kind: ExportKind;
  out: string | undefined;
}

/**
 * `export SLUG --format FORMAT [--words] [--out FILE]`: an article as a file, the same that the site
 * offers, on standard output or in a file, which gives way if it is there. Content with errors gives
 * none: they are on standard error, exit code 1.
 */
export async function exportArticle(args: string[]): Promise<number> {
  const { slug, kind, out } = parse(args);
  const folder = await readContentFolder();
  checkSlugs([slug], folder);
  const content = parseContent(folder);
  const errors = concerning(checkContent(content), folder.path, [slug]).filter(
    ({ severity }) => severity === 'error',
  );
  for (const finding of errors) console.error(formatFinding(finding));
  if (errors.length > 0) return 1;
  const { bytes } = await exportFile(exportableOf(slug, content), kind);
  return write(bytes, out);
}

function exportableOf(slug: string, { articles, lexicon: general, terms }: Content): Exportable {
  const { article, texts, lexicon, glosses } = articles.find((each) => each.slug === slug) ?? {};
  if (article === undefined || lexicon === undefined || glosses === undefined)
    throw new Error(`${slug} has no article, and no finding says why`);
  const own = lexicon.lexicon;
  const annotate = createAnnotator({ general, own });
  const found = termsOf(sectionsOf(article), terms.terms);
  return {
    article,
    source: texts?.get('source.txt') ?? '',
    vocabulary: async () =>
      vocabularyOf(article, {
        annotate,
        dictionary: await readDictionary(),
        terms: found,
        glosses,
        lexicons: [own, general],
      }),
    book: () => bookOf(article, { annotate, terms: found }),
  };
}

async function write(bytes: Uint8Array, out: string | undefined): Promise<number> {
  try {
    await writeOutput(bytes, out);
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.error(`${out ?? 'Standard output'} ${systemReason(String(error.code), reasons)}.`);
    return 1;
  }
}

function parse(args: string[]): Options {
  const { values, positionals } = parseOrExplain(args);
  const [slug, ...others] = positionals;
  const { format, words = false, out } = values;
  if (slug === undefined || others.length > 0 || format === undefined || out === '') {
    throw new UsageError(usage);
  }
  const { sentences, words: inWords } = kindsOf(format);
  const kind = words ? inWords : (sentences ?? inWords);
  if (kind === undefined) throw new UsageError(`${format} holds sentences. Leave out --words.`);
  return { slug, kind, out };
}

function kindsOf(format: string): { sentences?: ExportKind; words?: ExportKind } {
  const found = Object.hasOwn(kinds, format) ? kinds[format] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(kinds).join(', ');
  throw new UsageError(`Unknown format “${format}”. Use one of: ${known}.`);
}

function parseOrExplain(args: string[]): {
  values: { format?: string | undefined; words?: boolean | undefined; out?: string | undefined };
  positionals: string[];
} {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' }, words: { type: 'boolean' }, out: { type: 'string' } },
    });
  } catch {
    throw new UsageError(usage);
  }
}

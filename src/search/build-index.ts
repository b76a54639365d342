import { promisify } from 'node:util';
import { gunzip, gzip, type ZlibOptions } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Language } from '../text/language.ts';
import { indexNames, isProgram, kindOf } from './index-names.ts';
import type { SectionRecord } from './records.ts';

const unpacked = promisify(gunzip);
const packed: (text: string, options: ZlibOptions) => Promise<Buffer> = promisify(gzip);

/** What a browser loads; the rest of Pagefind's files are interfaces of its own. */
const index = /^(pagefind-entry\.json|[^/]+\.pf_meta|(index|filter)\/.+)$/;
/** How many records are given to Pagefind at a time. */
const atOnce = 64;
/** Every file of Pagefind's starts with this once it is unpacked. */
const signature = 'pagefind_dcd';

/**
 * The indexes' files by their paths, a folder a language, sections in the order of the records. In
 * fragments, which tell what was found, the words of the index make way for the text a reader is shown.
 */
export async function buildIndex(records: readonly SectionRecord[]): Promise<Map<string, Buffer>> {
  const shown = new Map(records.map(({ name, shown }) => [name, JSON.stringify(shown)]));
  try {
    const zh = await indexFiles(records, 'zh');
    const built = await Promise.all([
      servedFiles(zh, 'zh', shown),
      indexFiles(records, 'en').then((en) => servedFiles(en, 'en', shown)),
    ]);
    return new Map(built.flat().sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    await close();
  }
}

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What of an index a browser loads. */
async function servedFiles(
  files: readonly IndexFile[],
  language: Language,
  shown: ReadonlyMap<string, string>,
): Promise<[path: string, content: Buffer][]> {
  const served = files.map(async ({ path, content }): Promise<[string, Buffer][]> => {
    const file = `${language}/${path}`;
    if (path.startsWith('fragment/')) return [[file, await showing(path, content, shown)]];
    // One index brings the program for both.
    const isNeeded = index.test(path) || (language === 'zh' && isProgram(path));
    return isNeeded ? [[file, Buffer.from(content)]] : [];
  });
  return (await Promise.all(served)).flat();
}

async function indexFiles(
  records: readonly SectionRecord[],
  language: Language,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const add = async ({ name, article, words, shown }: SectionRecord): Promise<void> => {
    const { errors: faults } = await index.addCustomRecord({
      url: name,
      content: words[language],
      language: indexNames[language],
      filters: { article: [article], kind: [kindOf(shown)] },
    });
    if (faults.length > 0) throw new Error(`Pagefind refused ${name}: ${faults.join('; ')}`);
  };
  // They are taken in their order; one by one its process would wait for this one, which has other work.
  for (let start = 0; start < records.length; start += atOnce)
    await Promise.all(records.slice(start, start + atOnce).map(add));
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

async function showing(
  path: string,
  content: Uint8Array,
  shown: ReadonlyMap<string, string>,
): Promise<Buffer> {
  const text = (await unpacked(content)).toString();
  const data = text.startsWith(signature)
    ? (JSON.parse(text.slice(signature.length)) as { url: string })
    : undefined;
  const replacement = shown.get(data?.url ?? '');
  if (data === undefined || replacement === undefined)
    throw new Error(
      `The fragment ${path} of Pagefind’s index is not as expected (${signature}, then JSON with the name of a section). This version of Pagefind writes another form; see build-index.ts.`,
    );
  // The index has told by its filters already.
  const fragment = { ...data, content: replacement, filters: {} };
  return packed(signature + JSON.stringify(fragment), { level: 9 });
}

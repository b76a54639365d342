import { parseContent } from '../article/content.ts';
import { readContent } from '../article/read.ts';
import { faultOfName } from '../article/section-name.ts';
import { nameSections } from '../ingest/section-names.ts';
import { createAnnotator } from '../language/annotate.ts';
import { contentFolder } from '../site.ts';
import { formatUpdate } from '../update/report.ts';
import { updateArticle } from '../update/update.ts';
import { InputError } from './input.ts';
import { paint } from './paint.ts';
import { readFolder } from './read-folder.ts';
import { writeFolder } from './write-folder.ts';

/** A corrected source and the file it is kept as. */
export interface CorrectedSource {
  text: string;
  file: Uint8Array | string;
}

/** Takes a corrected source over the article of a name and tells what became of its lines. */
export async function updateFolder(slug: string, source: CorrectedSource): Promise<string> {
  const path = `${contentFolder}/${slug}`;
  const content = await readContent(contentFolder);
  const folder = content.articles.find((each) => each.slug === slug);
  if (folder === undefined) {
    throw new InputError(`${path} is not there. Leave --update out to take the text in.`);
  }
  const annotate = createAnnotator({ general: parseContent(content).lexicon });
  const nameOf = nameSections(annotate, (name) => faultOfName(name) === undefined);
  const update = updateArticle(folder, { ...source, nameOf });
  if ('fault' in update) throw new InputError(`${path} cannot be updated: ${update.fault}.`);
  const before = await readFolder(path);
  const files = new Map<string, Uint8Array | string>(
    [...before].filter(([name]) => update.files.has(name) || !folder.files.has(name)),
  );
  for (const [name, file] of update.files) files.set(name, file);
  if (isSame(before, files)) return `Nothing to change in ${path}: it has this source already.`;
  const kept = writeFolder({ path, files, replace: true });
  return formatUpdate(update, { path, kept, paint });
}

function isSame(
  before: ReadonlyMap<string, Uint8Array>,
  files: ReadonlyMap<string, Uint8Array | string>,
): boolean {
  const names = [...files.keys()];
  return (
    names.length === before.size &&
    names.every(
      (name) =>
        before.get(name) &&
        Buffer.from(files.get(name) ?? '').equals(before.get(name) ?? Buffer.of()),
    )
  );
}

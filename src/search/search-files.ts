import { buildIndex } from './build-index.ts';
import { traditionalFile } from './index-names.ts';
import { noting, type Records } from './noted-records.ts';
import type { SectionRecord } from './records.ts';
import { writeTraditional } from './traditional.ts';

/** What search loads, by its paths: the index of the records, and the traditional writings of their characters. */
export async function searchFiles(
  records: Records,
  writingsOf: (character: string) => readonly string[],
): Promise<Map<string, Buffer>> {
  const all: SectionRecord[] = [];
  const files = await buildIndex(noting(records, all));
  const texts = all.flatMap(({ shown }) => shown.lines.map(({ zh }) => zh));
  return files.set(traditionalFile, Buffer.from(writeTraditional(texts, writingsOf)));
}

import { buildIndex } from './build-index.ts';
import { traditionalFile } from './index-names.ts';
import type { SectionRecord } from './records.ts';
import { writeTraditional } from './traditional.ts';

/** What search loads, by its paths: the index of the records, and the traditional writings of their characters. */
export async function searchFiles(
  records: readonly SectionRecord[],
  writingsOf: (character: string) => readonly string[],
): Promise<Map<string, Buffer>> {
  const files = await buildIndex(records);
  const texts = records.flatMap(({ shown }) => shown.lines.map(({ zh }) => zh));
  return files.set(traditionalFile, Buffer.from(writeTraditional(texts, writingsOf)));
}

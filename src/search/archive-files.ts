import { traditionalFile, volumesFile } from './index-names.ts';
import { writeTraditional } from './traditional.ts';

/** What is known of a volume of the archive. */
export interface KnownVolume {
  name: string;
  /** The Han characters of its texts. */
  characters: string;
}

/**
 * What search loads besides the volumes, by its paths: their names, and the traditional writings of the characters in
 * them.
 */
export function archiveFiles(
  volumes: readonly KnownVolume[],
  writingsOf: (character: string) => readonly string[],
): Map<string, Buffer> {
  const texts = volumes.map(({ characters }) => characters);
  return new Map([
    [volumesFile, Buffer.from(JSON.stringify(volumes.map(({ name }) => name)))],
    [traditionalFile, Buffer.from(writeTraditional(texts, writingsOf))],
  ]);
}

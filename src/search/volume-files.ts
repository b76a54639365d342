import { isHan } from '../text/characters.ts';
import { buildIndex } from './build-index.ts';
import { firstVolume, isProgram } from './index-names.ts';
import type { SectionRecord } from './records.ts';

/** A volume of the archive as search loads it. */
export interface VolumeFiles {
  /** Its files by their paths. */
  files: ReadonlyMap<string, Buffer>;
  /** The Han characters of its texts, each once. */
  characters: string;
}

/** The index of a volume by its name; the first has the program for all. */
export async function volumeFiles(
  name: string,
  records: readonly SectionRecord[],
): Promise<VolumeFiles> {
  const files = [...(await buildIndex(records))].filter(
    ([path]) => name === firstVolume || !isProgram(path),
  );
  const text = records.flatMap(({ shown }) => shown.lines.map(({ zh }) => zh)).join('');
  return {
    files: new Map(files.map(([path, content]) => [`${name}/${path}`, content])),
    characters: [...new Set(text)].filter(isHan).sort().join(''),
  };
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { filesIn } from './files-in.ts';

/** A digest of all names and bytes in a folder. */
export function digestFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(folder))
    hash.update(relative(folder, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

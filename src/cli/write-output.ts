import { existsSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import writeFileAtomic from 'write-file-atomic';

/**
 * Writes bytes to a file, or to standard output without one. The file is written beside its place and
 * renamed, so that it is never there in part; one that was there gives way. Rejects with the system's
 * error; a reader of standard output that has had enough is none.
 */
export async function writeOutput(bytes: Uint8Array, file: string | undefined): Promise<void> {
  if (file === undefined) return print(bytes);
  if (existsSync(file) && !statSync(file).isFile()) {
    throw Object.assign(new Error(`${file} is not a file`), { code: 'EISDIR', path: file });
  }
  await writeFileAtomic(file, Buffer.from(bytes));
}

async function print(bytes: Uint8Array): Promise<void> {
  try {
    await pipeline(Readable.from([bytes]), process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}

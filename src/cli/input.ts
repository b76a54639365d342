import { createReadStream } from 'node:fs';
import { sizeLimit } from '../ingest/decode.ts';
import { systemReason } from './system-fault.ts';

/** An input that cannot be taken in; the message is one line that says why. */
export class InputError extends Error {
  override name = 'InputError';
}

/** Reads a file, or standard input for `-`; of one that is too large no more than shows that it is. */
export async function readInput(file: string): Promise<Uint8Array> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > sizeLimit) break;
  }
  return Buffer.concat(chunks);
}

/** What an input is called in messages. */
export function inputName(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be opened; check its permissions',
  EPERM: 'may not be changed; check its permissions',
  ENOTEMPTY: 'was made meanwhile; choose another slug',
  EEXIST: 'was made meanwhile; choose another slug',
};

/**
 * One line on a fault of the inputs or of the system; nothing for a fault of the program.
 * `target`: the folder that a fault elsewhere has left as it was.
 */
export function explainFault(
  error: unknown,
  inputs: readonly string[],
  target: string,
): string | undefined {
  if (error instanceof InputError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const [file = ''] = inputs;
  const place = 'path' in error ? String(error.path) : file;
  const isInput = inputs.includes(place);
  const untouched = isInput ? '' : ` ${target} is as it was.`;
  const reason = systemReason(String(error.code), reasons);
  return `${isInput ? inputName(place) : place} ${reason}.${untouched}`;
}

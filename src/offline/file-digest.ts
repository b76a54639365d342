import { createHash } from 'node:crypto';

/** What `digest` says of a file in a browser, at once. */
export function fileDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

import { createHash } from 'node:crypto';

/** The name space of addresses (RFC 9562, 6.6). */
const addresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The identifier of what lives at an address, the same every time: a UUID of version 5. */
export function identifierOf(address: string): string {
  const hash = createHash('sha1').update(addresses).update(address).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = hash.toString('hex');
  const groups = [0, 8, 12, 16, 20].map((start, index, all) => digits.slice(start, all[index + 1]));
  return `urn:uuid:${groups.join('-')}`;
}

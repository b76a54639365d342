import { zipSync, type Zippable } from 'fflate';

/** The first moment a ZIP file can name; taken as local time, so it is the same in every time zone. */
const mtime = new Date(1980, 0, 1);
/** Files that are compressed already. */
const packed = /\.(png|woff2)$/;

/** Files in their order as a ZIP file; the same files give the same bytes. The first is not compressed. */
export function zipFiles(
  files: readonly (readonly [string, string | Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = files.map(([name, content], index): [string, Zippable[string]] => [
    name,
    [
      typeof content === 'string' ? encoder.encode(content) : content,
      { level: index === 0 || packed.test(name) ? 0 : 9, mtime },
    ],
  ]);
  return zipSync(Object.fromEntries(entries));
}

import { decodeUtf8 } from '../text/decode.ts';
import { error, type Finding } from '../text/finding.ts';

/** The files of a folder, by their path in it: `zh/01-culture.md`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A folder's files as text, and what could not be read. */
export interface DecodedFiles {
  texts: ReadonlyMap<string, string>;
  findings: Finding[];
}

/** A list starts out with nothing in it, and a shell that appends to one makes it so. */
const mayBeEmpty = new Set(['glosses.yaml', 'lexicon.yaml']);

/** Decodes the files of a folder as UTF-8; a file of other bytes or of nothing is a finding. */
export function decodeFiles(path: string, files: Files): DecodedFiles {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [name, bytes] of files) {
    const file = `${path}/${name}`;
    const decoded = decodeUtf8(bytes);
    if ('invalid' in decoded) {
      const { byte, ...position } = decoded.invalid;
      const found = `the byte 0x${byte.toString(16).padStart(2, '0')}, which is not UTF-8`;
      findings.push(
        error({ file, ...position }, 'file-encoding', {
          found,
          expected: 'UTF-8',
          hint: 'save the file as UTF-8',
        }),
      );
    } else if (decoded.text.trim() === '' && !mayBeEmpty.has(name)) {
      findings.push(
        error({ file }, 'file-empty', { found: 'an empty file', expected: 'text in it' }),
      );
    } else {
      texts.set(name, decoded.text);
    }
  }
  return { texts, findings };
}

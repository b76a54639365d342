import { isUtf8Name } from '../text/is-utf8-name.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is expected to be a folder, or in one; look what is in its place',
  EISDIR: 'is a folder; name a file in it',
  EACCES: 'may not be used; check its permissions',
  EPERM: 'may not be used; check its permissions',
  EROFS: 'is on a disk that cannot be written',
  ENOSPC: 'does not fit on the disk; make room and run this again',
  EMFILE: 'is one open file too many; raise the limit (ulimit -n 4096)',
};

/** Why the system refuses a file, by the code of its error, to follow the file’s name. */
export function systemReason(code: string, own: Readonly<Record<string, string>> = {}): string {
  return own[code] ?? reasons[code] ?? `cannot be used (${code})`;
}

/** One line on an error of the system; nothing for a fault of the program. */
export function systemFault(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  const path = 'path' in error ? String(error.path) : 'What this runs on';
  if (!isUtf8Name(path)) return `${path} has a name that is not UTF-8; rename it.`;
  return `${path} ${systemReason(String(error.code))}.`;
}

import { isUtf8Name } from '../text/is-utf8-name.ts';
import { BuildFault } from './build-fault.ts';

/** What a fault of the system means to who builds, by its code. */
const reasons: Record<string, string> = {
  ENOSPC: 'does not fit on the disk. Make room and build again',
  EDQUOT: 'does not fit into your share of the disk. Make room and build again',
  EROFS: 'is on a disk that cannot be written. Build in a copy on one that can',
  EACCES: 'may not be used. Check its permissions and those of its folder',
  EPERM: 'may not be used. Check its permissions and those of its folder',
  EBUSY: 'is in use, or a disk of its own. Build where it is a plain folder',
  EXDEV: 'is on a disk of its own. Build where it is a plain folder',
  ENOTDIR: 'is expected to be a folder. Remove what is in its place',
  EISDIR: 'is expected to be a file. Remove what is in its place',
  ENAMETOOLONG: 'has a name that is too long. Choose another',
  EMFILE: 'is one open file too many. Raise the limit (ulimit -n 4096) and build again',
  EIO: 'cannot be read or written. Check the disk',
};

const missing = /Cannot find (?:package|module) '((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^']*)?'/;
const unresolved = /failed to resolve import "((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^"]*)?"/;
const installed = /[/\\]node_modules[/\\]((?:@[\w.-]+[/\\])?[\w-][\w.-]*)[/\\]/;

/** One line on a fault of the system or of what is installed; nothing for one of the program. */
export function explainFault(error: unknown): string | undefined {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    const line = fault instanceof BuildFault ? fault.message : explain(fault);
    if (line !== undefined) return line;
  }
  return undefined;
}

function explain(fault: Error): string | undefined {
  const name = (missing.exec(fault.message) ?? unresolved.exec(fault.message))?.[1];
  if (name !== undefined) return notWhole(name);
  if (!('code' in fault)) return undefined;
  const code = String(fault.code);
  const path = 'path' in fault ? String(fault.path) : undefined;
  const broken = code === 'ENOENT' ? installed.exec(path ?? '')?.[1] : undefined;
  if (broken !== undefined) return notWhole(broken.replaceAll('\\', '/'));
  if (path !== undefined && !isUtf8Name(path))
    return `${path} has a name that is not UTF-8. Rename it and build again.`;
  const reason = reasons[code];
  return reason && `${path ?? 'The site'} ${reason} (${code}).`;
}

function notWhole(name: string): string {
  return `The package ${name} is not installed whole. Run “npm ci” and build again.`;
}

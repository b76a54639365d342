import { spawnSync } from 'node:child_process';

/**
 * How EPUBCheck starts here: what `EPUBCHECK` names, a command or a jar, the command of that name, or the
 * jar that Debian installs; `undefined` where there is none.
 */
export function epubcheckCommand(): string[] | undefined {
  const { EPUBCHECK: given } = process.env;
  const candidates = [
    ...(given ? [given.endsWith('.jar') ? ['java', '-jar', given] : [given]] : []),
    ['epubcheck'],
    ['java', '-jar', '/usr/bin/epubcheck'],
  ];
  return candidates.find(([command = '', ...args]) => {
    // Some versions miss a file to check and exit with 1.
    const { stdout, stderr } = spawnSync(command, [...args, '--version'], { encoding: 'utf8' });
    return /EPUBCheck v\d/i.test(`${stdout}${stderr}`);
  });
}

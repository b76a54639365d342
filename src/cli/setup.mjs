// Plain JavaScript for any Node: it runs before the project's own Node is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const stamp = 'node_modules/.shuangdu-lock.json';

/** Installs the locked dependencies unless this very lockfile was installed here before. */
if (
  !existsSync(stamp) ||
  readFileSync(stamp, 'utf8') !== readFileSync('package-lock.json', 'utf8')
) {
  console.log('Installing dependencies …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  const { copyFileSync } = await import('node:fs');
  copyFileSync('package-lock.json', stamp);
}

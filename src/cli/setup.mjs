// Plain JavaScript for any Node: it runs before the project's own Node is installed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

const lockfile = 'package-lock.json';
/** A copy of the lockfile that was installed last. */
const installed = 'node_modules/.shuangdu-lock.json';

if (!isInstalled()) {
  console.log('Installing dependencies …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(lockfile, installed);
}

function isInstalled() {
  return existsSync(installed) && readFileSync(installed).equals(readFileSync(lockfile));
}

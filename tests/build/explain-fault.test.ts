import { expect, test } from 'vitest';
import { BuildFault } from '../../src/build/build-fault.ts';
import { explainFault } from '../../src/build/explain-fault.ts';

const fault = (message: string, more: object = {}): Error =>
  Object.assign(new Error(message), more);
const npmCi = 'is not installed whole. Run “npm ci” and build again.';

test.each([
  [
    fault('ENOSPC: no space left on device, write', { code: 'ENOSPC' }),
    'The site does not fit on the disk. Make room and build again (ENOSPC).',
  ],
  [
    fault('x', { code: 'EROFS', path: '.dist-building-7' }),
    '.dist-building-7 is on a disk that cannot be written. Build in a copy on one that can (EROFS).',
  ],
  [
    fault('Could not write', { cause: fault('x', { code: 'EACCES', path: '.astro/types.d.ts' }) }),
    '.astro/types.d.ts may not be used. Check its permissions and those of its folder (EACCES).',
  ],
  [
    fault("Cannot find module '@expo-google-fonts/andika/package.json'\nRequire stack:"),
    `The package @expo-google-fonts/andika ${npmCi}`,
  ],
  [fault("Cannot find package 'astro' imported from main.ts"), `The package astro ${npmCi}`],
  [
    fault('Rolldown failed to resolve import "workbox-core/x.js" from "src/offline/worker.ts".'),
    `The package workbox-core ${npmCi}`,
  ],
  [
    fault('x', { code: 'ENOENT', path: '/site/node_modules/@node-rs/jieba/dict.js' }),
    `The package @node-rs/jieba ${npmCi}`,
  ],
  [
    fault('x', { code: 'ENAMETOOLONG', path: '.aaaa-building-7' }),
    '.aaaa-building-7 has a name that is too long. Choose another (ENAMETOOLONG).',
  ],
  [
    fault('x', { code: 'ENOENT', path: 'content/town/zh/\uFFFD.md' }),
    'content/town/zh/\uFFFD.md has a name that is not UTF-8. Rename it and build again.',
  ],
  [new BuildFault('dist is not a folder.'), 'dist is not a folder.'],
  [fault("Cannot find module './gone.ts' imported from main.ts"), undefined],
  [fault('x', { code: 'ENOENT', path: 'src/gone.ts' }), undefined],
  [fault('no such page'), undefined],
  ['no error', undefined],
])('%s', (error, line) => {
  expect(explainFault(error)).toBe(line);
});

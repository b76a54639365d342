import { expect, test } from 'vitest';
import { preloadModules } from '../../src/hosting/preload-modules.ts';

const imports = new Map([
  ['/a.js', ['/shared.js', '/words.js']],
  ['/b.js', ['/shared.js']],
  ['/c.js', ['/b.js', '/shared.js']],
]);
const script = (address: string): string => `<script type="module" src="${address}"></script>`;

test.each([
  { what: 'what a script imports', scripts: ['/a.js'], links: ['/shared.js', '/words.js'] },
  { what: 'once what two import', scripts: ['/a.js', '/b.js'], links: ['/shared.js', '/words.js'] },
  { what: 'not what is a script of the page', scripts: ['/c.js', '/b.js'], links: ['/shared.js'] },
  { what: 'nothing for a script that imports nothing', scripts: ['/d.js'], links: [] },
  { what: 'nothing without scripts', scripts: [], links: [] },
])('a page asks for $what', ({ scripts, links }) => {
  const body = `<body>桥${scripts.map(script).join('江')}</body></html>`;
  const asked = links.map((link) => `<link rel="modulepreload" href="${link}">`).join('');
  const page = Buffer.from(`<html><head><title>长春</title></head>${body}`);
  expect(preloadModules(page, imports).toString()).toBe(
    `<html><head><title>长春</title>${asked}</head>${body}`,
  );
});

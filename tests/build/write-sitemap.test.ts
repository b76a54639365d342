import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSitemap } from '../../src/build/write-sitemap.ts';

const both = ['zh', 'en'].flatMap((language) =>
  ['', 'about/', 'city/', 'city/words/', 'city/words/by-level/', 'city/print/', '2020/桥/'].map(
    (page) => `${language}/${page}`,
  ),
);

test.each(['/', '/reader/'])(
  'pages under %s are listed with their other languages',
  async (base) => {
    const folder = mkdtempSync(join(tmpdir(), 'shuangdu-sitemap-'));
    try {
      const form = {
        origin: 'https://reader.example',
        base,
        assets: '_astro/',
        precompressed: false,
      };
      await writeSitemap(['', ...both, 'zh/only/', '404/'], folder, form);
      const text = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
      const listed = [...text.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)].map(
        ([, page = '', links = '']) => [
          decodeURI(page.slice('https://reader.example'.length + base.length)),
          [...links.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
            ([, lang = '', href = '']) =>
              `${lang} ${decodeURI(href.slice('https://reader.example'.length + base.length))}`,
          ),
        ],
      );
      const front = ['x-default ', 'en en/', 'zh-Hans zh/'];
      const pair = (page: string): string[] => [`en en/${page}`, `zh-Hans zh/${page}`];
      expect(listed).toEqual([
        ['', front],
        ...['en', 'zh'].flatMap((language) => [
          [`${language}/`, front],
          [`${language}/2020/桥/`, pair('2020/桥/')],
          ...['about/', 'city/', 'city/words/'].map((page) => [`${language}/${page}`, pair(page)]),
          ...(language === 'zh' ? [['zh/only/', []]] : []),
        ]),
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

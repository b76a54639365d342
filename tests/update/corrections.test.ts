import { describe, expect, it } from 'vitest';
import type { ArticleFolder } from '../../src/article/parse.ts';
import { readContent } from '../../src/article/read.ts';
import { updateArticle, type Update } from '../../src/update/update.ts';

const files: Record<string, string> = {
  'source.txt': `滨河早报：老桥与新路
（上接 A02版）
展望来年
老桥换了栏杆
老桥有一百二十年历史，去年换了新栏杆。河边种了三百棵柳树。
居民说,桥上的灯也亮了。
新路通到山里
新路长十六公里，从镇上一直通到山里的茶园。
茶农老李说：“以前要走半天，现在只要二十分中。”
明年还要修一座停车场，让游客把车停在山脚下。
/ 记者 林小雨
`,
  'article.yaml': `# Kept by hand.
title:
  zh: 滨河早报：老桥与新路
  en: 'Riverside Morning News: old bridge, new road'
description: {zh: 桥与路。, en: A bridge and a road.}
byline: {zh: 记者 林小雨, en: By Lin Xiaoyu}
source: {zh: 滨河早报, en: Riverside Morning News}
date: '2026-01'
parts:
  - jumpLine: {zh: （上接 A02版）, en: (From page A02)}
    sections: [01-bridge]
  - heading: {zh: 展望来年, en: The year ahead}
    note: {zh: 编者注, en: A note}
    sections: [02-road]
ledger:
  - edit: replace
    line: 7
    after: 居民说
    text: ','
    with: ，
    why: {zh: 全角, en: Full width.}
  - edit: move # it heads the road
    line: 3
    after: （上接A02版）
    text: 展望来年
    before: 新路通到山里
    why: {zh: 提到了版首, en: Set at the top.}
  - edit: replace
    line: 10
    after: 现在只要
    text: 二十分中
    with: 二十分钟
    why: {zh: 错字, en: A slip.}
  - edit: drop
    line: 12
    after: 停在山脚下。
    text: /
    why: {zh: 斜线, en: A slash.}
`,
  'zh/01-bridge.md': `---
heading: 老桥换了栏杆
---

老桥有*一百二十年*历史，去年换了新栏杆。
河边种了三百棵柳树。

居民说，桥上的灯也亮了。
`,
  'en/01-bridge.md': `---
heading: New rails for the old bridge
---

The old bridge is 120 years old and got new rails last year.
Three hundred willows were planted.

Residents say its lamps are lit again.
`,
  'zh/02-road.md': `---
heading: 新路通到山里
---

新路长十六公里，从镇上一直通到山里的茶园。
茶农老李说：“以前要走半天，现在只要二十分钟。”

明年还要修一座停车场，让游客把车停在山脚下。
`,
  'en/02-road.md': `---
heading: A road into the hills
---

The new road runs 16 kilometers from the town to the tea gardens.
“It used to take half a day; now it takes twenty minutes,” says Li, a grower.

A car park will follow next year at the foot of the hill.
`,
  'lexicon.yaml': '老李: Lǎo Lǐ\n',
};

const source = files['source.txt'] ?? '';
const folder: ArticleFolder = {
  slug: 'town',
  path: 'content/town',
  files: new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
};

function update(text: string): Update {
  const updated = updateArticle(folder, { text, file: text, nameOf: () => 'new' });
  if ('fault' in updated) throw new Error(updated.fault);
  return updated;
}

/** The files a correction changes, with the lines that go and come. */
function changes(text: string): Record<string, string[]> {
  const updated = update(text);
  const found: Record<string, string[]> = {};
  for (const name of new Set([...updated.files.keys(), ...Object.keys(files)])) {
    if (name === 'source.txt') continue;
    const before = (files[name] ?? '').split('\n').filter(Boolean);
    const after = Buffer.from(updated.files.get(name) ?? '')
      .toString()
      .split('\n')
      .filter(Boolean);
    const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
    const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
    if (gone.length + come.length > 0) found[name] = [...gone, ...come];
  }
  return found;
}

it('changes nothing in the first article, given the source it has', async () => {
  const [own] = (await readContent('content')).articles;
  const text = Buffer.from(own?.files.get('source.txt') ?? []).toString();
  const updated = own && updateArticle(own, { text, file: text, nameOf: () => 'new' });
  const found = updated && 'files' in updated ? [...updated.files] : [];
  const texts = found.map(([name, file]) => [name, Buffer.from(file).toString()]);
  const before = [...(own?.files ?? [])].map(([name, file]) => [
    name,
    Buffer.from(file).toString(),
  ]);
  expect(new Map(texts as [string, string][])).toEqual(new Map(before as [string, string][]));
});

const figure = source.replace('三百棵', '五百棵');
const lead = '明年还要修一座停车场，让游客把车停在山脚下。';

describe('a corrected source changes', () => {
  it.each<[string, string, Record<string, string[]>]>([
    ['nothing, if it is the same', source, {}],
    [
      'nothing but lines of the ledger, if only its lines break elsewhere',
      source.replace('河边种', '河\n边种'),
      {
        'article.yaml': [
          ...['-     line: 7', '-     line: 10', '-     line: 12'],
          ...['+     line: 8', '+     line: 11', '+     line: 13'],
        ],
      },
    ],
    [
      'the line it corrects, whose English is marked with what it rendered',
      figure,
      {
        'zh/01-bridge.md': ['- 河边种了三百棵柳树。', '+ 河边种了五百棵柳树。'],
        'en/01-bridge.md': [
          '- Three hundred willows were planted.',
          '+ [untranslated] Three hundred willows were planted. [was: 河边种了三百棵柳树。]',
        ],
      },
    ],
    [
      'a line around its emphasis',
      source.replace('去年换了', '前年换上'),
      {
        'zh/01-bridge.md': [
          '- 老桥有*一百二十年*历史，去年换了新栏杆。',
          '+ 老桥有*一百二十年*历史，前年换上新栏杆。',
        ],
        'en/01-bridge.md': [
          '- The old bridge is 120 years old and got new rails last year.',
          '+ [untranslated] The old bridge is 120 years old and got new rails last year. [was: 老桥有*一百二十年*历史，去年换了新栏杆。]',
        ],
      },
    ],
    [
      'a heading',
      source.replace('新路通到山里\n', '新路通到深山\n'),
      {
        'article.yaml': [
          '-     after: （上接A02版）',
          '-     before: 新路通到山里',
          '+     after: 接A02版）',
          '+     before: 新路通到深山',
        ],
        'zh/02-road.md': ['- heading: 新路通到山里', '+ heading:', '+   - 新路通到深山'],
        'en/02-road.md': [
          '- heading: A road into the hills',
          '+ heading:',
          "+   - '[untranslated] A road into the hills [was: 新路通到山里]'",
        ],
      },
    ],
    [
      'the place of a paragraph that moved, with its English',
      source.replace(`${lead}\n`, '').replace('居民说,', `${lead}\n居民说,`),
      {
        'article.yaml': [],
        'zh/01-bridge.md': [`+ ${lead}`],
        'zh/02-road.md': [`- ${lead}`],
        'en/01-bridge.md': ['+ A car park will follow next year at the foot of the hill.'],
        'en/02-road.md': ['- A car park will follow next year at the foot of the hill.'],
      },
    ],
    [
      'the ledger, where it mends what the ledger mended',
      source.replace('居民说,', '居民说，'),
      {
        'article.yaml': [
          '-     line: 7',
          '-     after: 居民说',
          "-     text: ','",
          '-     with: ，',
          '-     why: {zh: 全角, en: Full width.}',
        ],
      },
    ],
  ])('%s', (_, text, expected) => {
    const { 'article.yaml': metadata, ...rest } = changes(text);
    const { 'article.yaml': expectedMetadata, ...expectedRest } = expected;
    expect(rest).toEqual(expectedRest);
    if (expectedMetadata === undefined || expectedMetadata.length > 0)
      expect(metadata).toEqual(expectedMetadata);
  });
});

it('keeps the English of a sentence that is gone, and gives it back', () => {
  const without = update(source.replace(`${lead}\n`, ''));
  expect(without.files.get('removed.yaml')).toBe(`- section: 02-road
  zh: ${lead}
  en: A car park will follow next year at the foot of the hill.
`);
  const bytes = [...without.files].map(([name, file]) => [name, Buffer.from(file)] as const);
  const again = updateArticle(
    { ...folder, files: new Map(bytes) },
    { text: source, file: source, nameOf: () => 'new' },
  );
  if ('fault' in again) throw new Error(again.fault);
  expect(again.files.has('removed.yaml')).toBe(false);
  expect(Buffer.from(again.files.get('en/02-road.md') ?? '').toString()).toBe(
    files['en/02-road.md'],
  );
});

it('marks English once, however often its Chinese changes', () => {
  const once = update(figure);
  const bytes = [...once.files].map(([name, file]) => [name, Buffer.from(file)] as const);
  const text = source.replace('三百棵', '六百棵');
  const twice = updateArticle(
    { ...folder, files: new Map(bytes) },
    { text, file: text, nameOf: () => 'new' },
  );
  if ('fault' in twice) throw new Error(twice.fault);
  expect(twice.files.get('en/01-bridge.md')).toBe(once.files.get('en/01-bridge.md'));
});

it('leaves out a decision whose text has changed, says so, and marks the place', () => {
  const updated = update(source.replace('二十分中', '二十多分中'));
  expect(updated.ledger.map(({ outcome }) => outcome)).toEqual(['kept', 'kept', 'unfit', 'kept']);
  expect(Buffer.from(updated.files.get('zh/02-road.md') ?? '').toString()).toContain(
    '<!-- doubt: the ledger had “二十分钟” here for “二十分中”; see whether that still holds -->\n' +
      '茶农老李说：“以前要走半天，现在只要二十多分中。”\n',
  );
});

it('takes over no source an article does not account for', () => {
  const broken = new Map(folder.files).set('zh/01-bridge.md', Buffer.from('桥。\n'));
  const updated = updateArticle(
    { ...folder, files: broken },
    { text: source, file: source, nameOf: () => 'x' },
  );
  expect('fault' in updated && updated.fault).toMatch(
    /; mend what npm run check says of content\/town first$/,
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../src/language/annotate.ts';
import { parseSection } from '../../src/markdown/parse-section.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import type { NotedStretch } from '../../src/markdown/rehype-terms.ts';
import { createSentenceRenderer } from '../../src/markdown/sentence-renderer.ts';
import { lexiconOf } from '../language/words.ts';

const find = (needle: string) => (text: string) => {
  const stretches: NotedStretch[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length))
    stretches.push({ id: 'term', start: at, end: at + needle.length });
  return stretches;
};
const annotate = createAnnotator({
  general: lexiconOf({ 长春: 'Chángchūn', 新桥: 'Xīnqiáo', 新桥通车: 'xīnqiáo tōngchē' }),
});
const levelOf = (): number => 1;
const renderer = createSentenceRenderer({
  annotate,
  levelOf,
  findTerms: { zh: find('春'), en: find('bridge') },
  address: (id) => `#note-${id}`,
});
const plain = createSentenceRenderer({
  annotate,
  levelOf,
  findTerms: { zh: () => [], en: () => [] },
  address: (id) => `#${id}`,
});

/** Ruby in short: `|长(Cháng)春(chūn)/|市(shì)`, a bar where a word begins, a slash where a line may end. */
function short(html: string): string {
  return html
    .replaceAll('</ruby>', '')
    .replaceAll('<ruby>', '|')
    .replaceAll('<wbr>', '/')
    .replace(/<rt data-py="([^"]*)"><\/rt>/g, '($1)');
}

const tags = (html: string): string[] =>
  [...html.matchAll(/<\/?([^\s/>]+)/g)].map((match) => match[1] ?? '');
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&' };
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|(\w+));/gi, (all, code?: string, name?: string) =>
      code === undefined ? (entities[name ?? ''] ?? all) : String.fromCodePoint(parseInt(code, 16)),
    );

describe('Chinese', () => {
  test('words are ruby, one reading a character, drawn from an attribute', () => {
    expect(plain.sentence('长春，', 'zh')).toBe(
      '<ruby>长<rt data-py="Cháng"></rt>春<rt data-py="chūn"></rt></ruby>，',
    );
  });

  test('a word says how rare it is, and how it is spoken where tones change', () => {
    const marked = createSentenceRenderer({
      annotate,
      levelOf: (word) => (word === '长春' ? 5 : 1),
      findTerms: { zh: () => [], en: () => [] },
      address: (id) => `#${id}`,
    });
    expect(marked.sentence('*不是*长春', 'zh')).toBe(
      '<em><ruby>不<rt data-py="bù" data-spoken="bú"></rt>' +
        '是<rt data-py="shì"></rt></ruby><wbr></em>' +
        '<ruby class="l5">长<rt data-py="Cháng"></rt>春<rt data-py="chūn"></rt></ruby>',
    );
  });

  test.each([
    ['**长**春', '<strong>|长(Cháng)</strong>|春(chūn)'],
    ['长*春*', '|长(Cháng)<em>|春(chūn)</em>'],
    ['[长](#a)春', '<a href="#a">|长(Cháng)</a>|春(chūn)'],
    ['**“新桥！”**好', '<strong>“|新(Xīn)桥(qiáo)！”</strong>|好(hǎo)'],
    ['**新桥（好）**好', '<strong>|新(Xīn)桥(qiáo)（|好(hǎo)）</strong>|好(hǎo)'],
    ['好**《新桥》**，', '|好(hǎo)<strong>《|新(Xīn)桥(qiáo)》</strong>，'],
    ['a &lt;b&gt; &amp; c', 'a &lt;b&gt; &amp; c'],
    ['1 < 2', '1 &lt; 2'],
    ['\\*好\\*', '*|好(hǎo)*'],
  ])('%s is %s', (markdown, html) => {
    expect(short(plain.sentence(markdown, 'zh'))).toBe(html);
  });

  test('a line may end between words, and not within one', () => {
    expect(short(plain.sentence('新桥好，好', 'zh'))).toBe('|新(Xīn)桥(qiáo)/|好(hǎo)，|好(hǎo)');
  });

  test('a term that cuts a word links its part, and both keep their readings', () => {
    expect(short(renderer.sentence('长春', 'zh'))).toBe(
      '|长(Cháng)<a class="term" href="#note-term">|春(chūn)</a>',
    );
  });

  test('a term within emphasis is linked there', () => {
    expect(short(renderer.sentence('**长春**好', 'zh'))).toBe(
      '<strong>|长(Cháng)<a class="term" href="#note-term">|春(chūn)/</a></strong>|好(hǎo)',
    );
  });

  test('a term within a link is left alone', () => {
    expect(short(renderer.sentence('[春](#a)', 'zh'))).toBe('<a href="#a">|春(chūn)</a>');
  });

  test('a sentence is read as a whole, whatever markup it has', () => {
    expect(short(plain.sentence('慢慢**地**走', 'zh'))).toContain('地(de)');
  });
});

describe('English', () => {
  test.each([
    ['The bridge.', 'The <a class="term" href="#note-term">bridge</a>.'],
    [
      'bridge, *bridge*',
      '<a class="term" href="#note-term">bridge</a>, <em><a class="term" href="#note-term">bridge</a></em>',
    ],
    ['The [old bridge](https://a.example).', 'The <a href="https://a.example">old bridge</a>.'],
    ['A &amp; B &lt; C', 'A &#x26; B &#x3C; C'],
    ['“So”', '“So”'],
  ])('%s is %s', (markdown, html) => {
    expect(renderer.sentence(markdown, 'en')).toBe(html);
  });

  test('has no ruby', () => {
    expect(renderer.sentence('长春', 'en')).not.toContain('ruby');
  });
});

describe('plain text, such as headings', () => {
  test('takes marks for text', () => {
    expect(short(renderer.text('**长** <b>', 'zh'))).toBe('**|长(cháng)** &lt;b&gt;');
    expect(renderer.text('*A* & <b>', 'en')).toBe('*A* &#x26; &#x3C;b>');
  });

  test('has no links to terms', () => {
    expect(short(renderer.text('长春', 'zh'))).toBe('|长(Cháng)春(chūn)');
  });
});

describe('any line', () => {
  const tokens = ['*', '**', '_', '<', '>', '<b>', '</b>', '<script>', '</script>', '<img src=x'];
  const more = ['&lt;', '&', '&#60;b&#62;', '[', ']', '(', ')', '](', '`', '\\', '!', '# ', '- '];
  const rest = ['javascript:', 'https://a.example', '#a', '长', '长春', '，', '“', '”', '春', ' a'];
  const lines = fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...tokens, ...more, ...rest)) },
    { weight: 1, arbitrary: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }) },
  );
  const markdown = lines.map((all) => all.join('').replace(/\s+/g, ' ').trim());
  const runs = { seed: 20200108, numRuns: 500 };
  const blocks = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'hr'];
  const known = new Set([
    'ruby',
    'rt',
    'wbr',
    'a',
    'em',
    'strong',
    'code',
    'pre',
    'img',
    ...blocks,
  ]);
  const inline = new Set(['ruby', 'rt', 'wbr', 'a', 'em', 'strong']);

  test.each(['zh', 'en'] as const)('gives no tag that HTML in it asked for: %s', (language) => {
    fc.assert(
      fc.property(markdown, (line) => {
        const html = renderer.sentence(line, language);
        expect(tags(html).filter((tag) => !known.has(tag))).toEqual([]);
        expect(html).not.toMatch(/<[^>]*\son\w+=/i);
      }),
      runs,
    );
  });

  test.each(['zh', 'en'] as const)('that a section may hold gives inline tags: %s', (language) => {
    fc.assert(
      fc.property(markdown, (line) => {
        fc.pre(parseSection('a.md', line).findings.length === 0);
        const html = renderer.sentence(line, language);
        expect(tags(html).filter((tag) => !inline.has(tag))).toEqual([]);
        expect(html).not.toMatch(/href="(?!https?:|mailto:|#)/);
      }),
      runs,
    );
  });

  test.each(['zh', 'en'] as const)('that a section may hold keeps its text: %s', (language) => {
    fc.assert(
      fc.property(markdown, (line) => {
        const { paragraphs, findings } = parseSection('a.md', line);
        fc.pre(findings.length === 0);
        const sentence = paragraphs[0]?.[0]?.text ?? '';
        expect(textOf(renderer.sentence(sentence, language))).toBe(plainText(sentence));
      }),
      runs,
    );
  });

  test.each(['zh', 'en'] as const)('as a heading keeps every character: %s', (language) => {
    fc.assert(
      fc.property(markdown, (line) => {
        expect(textOf(renderer.text(line, language))).toBe(line);
      }),
      runs,
    );
  });
});

test.each(['2020. 年', '[甲]: 乙'])('a later line %j of a paragraph is shown whole', (line) => {
  const { findings } = parseSection('a.md', `甲。\n${line}\n`);
  const shown = textOf(plain.sentence(line, 'zh'));
  expect(findings.length > 0 ? line : shown).toBe(line);
});

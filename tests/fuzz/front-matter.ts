import assert from 'node:assert/strict';
import { readSection } from '../../src/article/read-section.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { createSentenceRenderer } from '../../src/markdown/sentence-renderer.ts';
import { assertFindings } from './findings.ts';
import { textsOf } from './nasty-text.ts';
import type { Subject } from './subject.ts';

const renderer = createSentenceRenderer({
  annotate: (text) => [{ text }],
  levelOf: () => 1,
  findTerms: { zh: () => [], en: () => [] },
  address: (id) => `#${id}`,
});
/** A start of a tag that is neither of the marks a sentence may have nor an address that is safe. */
const foreign =
  /<(?!\/?(?:em|strong|ruby|rt|wbr)\b|\/a>|br>|a href="(?:https?:|mailto:|#)[^"]*"(?: title="[^"]*")?>|rt data-py)/i;

const familiar = [
  ...[
    '---\n',
    '---\n',
    'heading: 新桥通车\n',
    'heading:\n  - 新桥\n  - 通车\n',
    'heading: ',
    'note: a\n',
  ],
  ...[
    'heading: |\n  a\n',
    'heading: "\\u0000"\n',
    '[',
    '{',
    '\n',
    '\n',
    '\n\n',
    '新桥昨日通车。',
    'The bridge opened.',
  ],
  ...[
    '**通车**',
    '*a*',
    '[a](https://a.example)',
    '[b](mailto:a@b.example "c")',
    '<b>',
    '<!-- doubt: a -->\n',
    '    code',
  ],
];

/** Reading a section’s file: the front matter with its heading, and sentences in Markdown. */
export const frontMatterSubject: Subject = {
  name: 'frontmatter',
  familiar,
  texts: textsOf(familiar),
  examine(text) {
    const files = ['zh', 'en'].map((language) => [`${language}/01-a.md`, text] as const);
    const read = readSection('01-a', 'content/a', new Map(files), true);
    assert.ok(read !== undefined, 'both files are there');
    assertFindings(read.findings, text);
    if (read.findings.length > 0) return;
    for (const { zh } of read.section.paragraphs.flat()) {
      assert.notEqual(zh, '', 'a sentence of nothing');
      assert.doesNotMatch(renderer.sentence(zh, 'en'), foreign);
      plainText(zh);
    }
    for (const clause of read.section.heading?.zh ?? [])
      assert.doesNotMatch(renderer.text(clause, 'en'), foreign);
  },
};

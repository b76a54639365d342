import { articleWith } from '../example.ts';
import type { RuleDescription } from '../rule.ts';

const gb18030 = new Uint8Array([0xd0, 0xc2, 0xc7, 0xc5, 0xcd, 0xa8, 0xb3, 0xb5, 0xa1, 0xa3]);

/** What reading the files of an article holds them to. */
export const fileRules: readonly RuleDescription[] = [
  {
    id: 'article-name',
    severity: 'error',
    why: {
      zh: '文件夹的名字就是文章的网址，要在哪里都能用，也不能和别的页面重名。',
      en: 'The name of the folder is the article’s address: it has to work everywhere and may not be that of another page.',
    },
    advice: {
      zh: '改成小写字母、数字和连字符，如 changchun-2020。',
      en: 'Name it in lower-case letters, digits and hyphens, such as changchun-2020.',
    },
    examples: { fails: { slug: 'search' }, passes: { slug: 'river-town' } },
  },
  {
    id: 'file-missing',
    severity: 'error',
    why: {
      zh: '没有 article.yaml 不成文章，没有 source.txt 无从核对。',
      en: 'Without article.yaml there is no article, and without source.txt nothing to hold it to.',
    },
    advice: { zh: '补上这个文件。', en: 'Add the file.' },
    examples: { fails: { files: { 'source.txt': null } }, passes: {} },
  },
  {
    id: 'file-empty',
    severity: 'error',
    why: {
      zh: '空文件多半是没有存上。',
      en: 'An empty file has most likely not been saved.',
    },
    advice: { zh: '写上内容，或者删去文件。', en: 'Write what belongs there, or delete the file.' },
    examples: { fails: { files: { 'removed.yaml': '\n' } }, passes: {} },
  },
  {
    id: 'file-encoding',
    severity: 'error',
    why: {
      zh: '不是UTF-8的文件，读出来是乱码。',
      en: 'A file that is not UTF-8 is read as something else than was written.',
    },
    advice: { zh: '用编辑器另存为UTF-8。', en: 'Save it as UTF-8.' },
    examples: {
      fails: { files: { 'notes.txt': gb18030 } },
      passes: { files: { 'notes.txt': '新桥通车。' } },
    },
  },
  {
    id: 'yaml-syntax',
    severity: 'error',
    why: {
      zh: '格式不对的YAML，读到一半就读不下去了。',
      en: 'YAML that is not well formed cannot be read any further.',
    },
    advice: {
      zh: '检查所指之处的缩进和引号；含冒号、星号的文字要加引号。',
      en: 'Look at indents and quotes there; text with a colon or an asterisk needs quotes around it.',
    },
    examples: {
      fails: { files: { 'lexicon.yaml': '新桥: "xīnqiáo\n' } },
      passes: { files: { 'lexicon.yaml': '新桥: "xīnqiáo"\n' } },
    },
  },
  {
    id: 'yaml-schema',
    severity: 'error',
    why: {
      zh: '少了必需的项，或者多了不认识的项，往往是写错了名字。',
      en: 'A key that is missing or unknown is often one that is misspelled.',
    },
    advice: {
      zh: '按content/README.md所说的格式补上、改正或删去。',
      en: 'Add, correct or remove it by the format in content/README.md.',
    },
    examples: {
      fails: {
        zh: '---\nheadings: 新桥\n---\n\n新桥昨日通车。',
        files: { 'source.txt': '小城新事\n新桥昨日通车。' },
      },
      passes: {
        zh: '---\nheading: 新桥\n---\n\n新桥昨日通车。',
        en: '---\nheading: The new bridge\n---\n\nThe new bridge opened yesterday.',
        files: { 'source.txt': '小城新事\n新桥\n新桥昨日通车。' },
      },
    },
  },
  {
    id: 'format-newer',
    severity: 'error',
    why: {
      zh: '内容所用的格式版本比程序新，程序会误读。',
      en: 'Content of a newer format than the program knows would be misread.',
    },
    advice: {
      zh: '把程序升级到认识这一格式的版本。',
      en: 'Update the program to a version that reads the format.',
    },
    examples: {
      fails: { files: { 'article.yaml': `format: 2\n${articleWith('- sections: [01-bridge]')}` } },
      passes: { files: { 'article.yaml': `format: 1\n${articleWith('- sections: [01-bridge]')}` } },
    },
  },
  {
    id: 'lexicon-reading',
    severity: 'error',
    why: {
      zh: '读音要一字一音，且是这个字本来有的音，否则注音就错位了。',
      en: 'A reading has a syllable a character, each one the character has; else the pinyin stands over the wrong ones.',
    },
    advice: {
      zh: '按《汉语拼音正词法基本规则》改正拼写。',
      en: 'Correct the spelling by GB/T 16159-2012.',
    },
    examples: {
      fails: { files: { 'lexicon.yaml': '新桥: xīn\n' } },
      passes: { files: { 'lexicon.yaml': '新桥: xīnqiáo\n' } },
    },
  },
  {
    id: 'term-duplicate',
    severity: 'error',
    why: {
      zh: '同一个词条写了两遍，译法就可能有两种。',
      en: 'A term that is listed twice may come to be rendered in two ways.',
    },
    advice: { zh: '合成一条。', en: 'Make one entry of the two.' },
    examples: {
      fails: { files: { '../terms.yaml': `${bridge('new-bridge')}${bridge('bridge')}` } },
      passes: { files: { '../terms.yaml': bridge('new-bridge') } },
    },
  },
];

function bridge(id: string): string {
  return `- id: ${id}
  zh: 新桥
  en: [new bridge]
  kind: name
  note: { zh: 去年动工。, en: Work on it began last year. }
`;
}

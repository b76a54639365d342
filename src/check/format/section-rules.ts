import type { Example } from '../example.ts';
import type { RuleDescription } from '../rule.ts';

const sound: Example = { zh: '新桥昨日通车。', en: 'The new bridge opened yesterday.' };
const source = { 'source.txt': '小城新事\n新桥昨日通车。' };

/** What reading a section’s text holds it to. */
export const sectionRules: readonly RuleDescription[] = [
  {
    id: 'section-empty',
    severity: 'error',
    why: {
      zh: '没有正文的节，读者点开是空页。',
      en: 'A section without text is an empty page.',
    },
    advice: { zh: '写上正文，或者删去这一节。', en: 'Write its text, or take the section out.' },
    examples: {
      fails: { ...sound, zh: '---\nheading: 新桥\n---\n' },
      passes: {
        zh: '---\nheading: 新桥\n---\n\n新桥昨日通车。',
        en: '---\nheading: The new bridge\n---\n\nThe new bridge opened yesterday.',
        files: { 'source.txt': '小城新事\n新桥\n新桥昨日通车。' },
      },
    },
  },
  {
    id: 'section-html',
    severity: 'error',
    why: {
      zh: '正文是文字，不是网页；夹带的标签会破坏版面，还可能带进别人的程序。',
      en: 'The text is text: markup in it breaks the page and may bring in other people’s scripts.',
    },
    advice: {
      zh: '删去标签；要显示小于号，写成 &lt;。',
      en: 'Take the markup out; for a less-than sign write &lt;.',
    },
    examples: { fails: { ...sound, zh: '<b>新桥</b>昨日通车。', files: source }, passes: sound },
  },
  {
    id: 'section-link',
    severity: 'error',
    why: {
      zh: '链接只能通向网页、邮箱或本页，别的地址不安全。',
      en: 'Links lead to pages, mailboxes or places on the page; other addresses are not safe.',
    },
    advice: {
      zh: '改用 https、http、mailto 或 # 开头的地址。',
      en: 'Use an address that starts with https:, http:, mailto: or #.',
    },
    examples: {
      fails: { ...sound, en: 'The [new bridge](javascript:alert) opened yesterday.' },
      passes: { ...sound, en: 'The [new bridge](https://example.org/) opened yesterday.' },
    },
  },
  {
    id: 'section-markup',
    severity: 'error',
    why: {
      zh: '正文一行一句，列表、表格、标题之类放进来，中英文就对不齐了。',
      en: 'A section is sentences, one a line; lists, tables and headings among them would put the languages out of step.',
    },
    advice: {
      zh: '改成一行一句的段落；本来就是文字的符号，前面加反斜线。',
      en: 'Make it paragraphs of sentences; put a backslash before a mark that is meant as text.',
    },
    examples: {
      fails: { ...sound, en: '- The new bridge opened yesterday.' },
      passes: sound,
    },
  },
  {
    id: 'paragraph-parity',
    severity: 'error',
    why: {
      zh: '段对段、句对句，全靠两边行数一致；差一段，后面全错位。',
      en: 'Sentences are paired by counting: one paragraph more on one side, and all that follows is out of step.',
    },
    advice: {
      zh: '看所指之处起，两边的段落从哪里开始不一样。',
      en: 'See from the place named where the paragraphs begin to differ.',
    },
    examples: {
      fails: {
        zh: '新桥昨日通车。\n\n居民步行过河。',
        en: 'The new bridge opened yesterday.\nResidents walked across.',
      },
      passes: {
        zh: '新桥昨日通车。\n\n居民步行过河。',
        en: 'The new bridge opened yesterday.\n\nResidents walked across.',
      },
    },
  },
  {
    id: 'sentence-parity',
    severity: 'error',
    why: {
      zh: '一句对一句：哪一边多一行，就有一句没有着落。',
      en: 'One line renders one line: where a side has more, a sentence is without its partner.',
    },
    advice: {
      zh: '把多出的一行并进前后句，或者在另一边补上。',
      en: 'Join the line to its neighbor, or add its partner on the other side.',
    },
    examples: {
      fails: {
        zh: '新桥昨日通车。\n居民步行过河。',
        en: 'The new bridge opened yesterday, and residents walked across.',
      },
      passes: {
        zh: '新桥昨日通车。\n居民步行过河。',
        en: 'The new bridge opened yesterday,\nand residents walked across.',
      },
    },
  },
  {
    id: 'heading-parity',
    severity: 'error',
    why: {
      zh: '标题分几句，两种文字要一样，排出来才对得上。',
      en: 'A heading has as many clauses in both languages, so that they stand beside each other.',
    },
    advice: { zh: '把两边的标题分成同样多的句。', en: 'Divide both headings alike.' },
    examples: {
      fails: {
        zh: '---\nheading: [新桥通车, 两岸相连]\n---\n\n新桥昨日通车。',
        en: '---\nheading: A new bridge joins both banks\n---\n\nThe new bridge opened yesterday.',
      },
      passes: {
        zh: '---\nheading: [新桥通车, 两岸相连]\n---\n\n新桥昨日通车。',
        en: '---\nheading: [A new bridge opens, Both banks are joined]\n---\n\nThe new bridge opened yesterday.',
        files: { 'source.txt': '小城新事\n新桥通车 两岸相连\n新桥昨日通车。' },
      },
    },
  },
];

import { articleWith, type Example } from '../example.ts';
import type { RuleDescription } from '../rule.ts';

const second = {
  'zh/02-market.md': '---\nheading: 早市\n---\n\n早市六点开张。',
  'en/02-market.md': '---\nheading: The morning market\n---\n\nThe morning market opens at six.',
};
const source = { 'source.txt': '小城新事\n新桥昨日通车。\n早市\n早市六点开张。' };
const passes: Example = {
  files: {
    ...second,
    ...source,
    'article.yaml': articleWith('- sections: [01-bridge, 02-market]'),
  },
};

/** What an article’s list of sections is held to. */
export const orderRules: readonly RuleDescription[] = [
  {
    id: 'section-name',
    severity: 'error',
    why: {
      zh: '节的文件名就是它的网址，要在哪里都能用，也不能和别的页面重名。',
      en: 'The name of a section’s file is its address: it has to work everywhere and may not be that of another page.',
    },
    advice: {
      zh: '改成序号加小写字母，如 01-bridge。',
      en: 'Name it by a number and lower-case letters, such as 01-bridge.',
    },
    examples: {
      fails: {
        files: {
          'article.yaml': articleWith('- sections: [01-words]'),
          'zh/01-words.md': '新桥昨日通车。',
          'en/01-words.md': 'The new bridge opened yesterday.',
          'zh/01-bridge.md': null,
          'en/01-bridge.md': null,
        },
      },
      passes: {},
    },
  },
  {
    id: 'section-duplicate',
    severity: 'error',
    why: {
      zh: '两节同名，就只有一个网址，后一节没有人看得到。',
      en: 'Two sections of one name have one address, and nobody would see the second.',
    },
    advice: {
      zh: '改一个名字，或者删去重复的一项。',
      en: 'Rename one of them, or take the second one out.',
    },
    examples: {
      fails: {
        files: {
          'article.yaml': articleWith('- sections: [01-bridge, 02-bridge]'),
          'zh/02-bridge.md': second['zh/02-market.md'],
          'en/02-bridge.md': second['en/02-market.md'],
        },
      },
      passes,
    },
  },
  {
    id: 'section-unknown',
    severity: 'error',
    why: {
      zh: 'article.yaml 列了这一节，却没有文件，文章就缺了一块。',
      en: 'A section that is listed and has no file leaves a hole in the article.',
    },
    advice: { zh: '改正名字，或者补上文件。', en: 'Correct the name, or add the files.' },
    examples: {
      fails: { files: { 'article.yaml': articleWith('- sections: [01-bridge, 02-market]') } },
      passes,
    },
  },
  {
    id: 'section-unlisted',
    severity: 'error',
    why: {
      zh: '有文件而没有列出的节，读者看不到。',
      en: 'A section with files that no part lists is one nobody will see.',
    },
    advice: {
      zh: '在 article.yaml 里列出，或者删去文件。',
      en: 'List it in article.yaml, or delete its files.',
    },
    examples: { fails: { files: second }, passes },
  },
  {
    id: 'section-untranslated',
    severity: 'error',
    why: {
      zh: '每一节都要有两种文字；还没有译的，也要有占位的行。',
      en: 'Each section is there in both languages, with lines that hold the place of what is still to be translated.',
    },
    advice: {
      zh: '补上另一种文字的文件；没有译的行写 [untranslated]。',
      en: 'Add the other language’s file, with [untranslated] for lines that are still to come.',
    },
    examples: {
      fails: { files: { ...passes.files, 'en/02-market.md': null } },
      passes,
    },
  },
  {
    id: 'heading-missing',
    severity: 'error',
    why: {
      zh: '没有标题的节，只能放在全文或一部分的开头，别处读者不知道讲的是什么。',
      en: 'Only what opens the article or a part may go without a heading; elsewhere readers would not know what it is about.',
    },
    advice: {
      zh: '补上标题，或者并入前一节。',
      en: 'Give it a heading, or join it to the section before.',
    },
    examples: {
      fails: {
        files: {
          ...passes.files,
          'zh/02-market.md': '早市六点开张。',
          'en/02-market.md': 'The morning market opens at six.',
        },
      },
      passes,
    },
  },
];

import { allMatches } from '../../text/all-matches.ts';
import type { Language } from '../../text/language.ts';
import { textRule } from './text-rule.ts';

/** …… and —— are right, and so are ？！ and three of them at most. */
const doubled: Record<Language, RegExp> = {
  zh: /[，、；：。．](?:\s*[，、；：。．])+|[？！]{4,}|(?<!…)…(?:…{2,})|—{3,}/gu,
  en: /[,;:](?:\s*[,;:.])+|(?<!\.)\.\.(?!\.)|\.{4,}|\.[;:](?=\s|$)|[?!]{4,}/gu,
};

/** Abbreviations end in a stop that other marks may follow. */
const abbreviated = /\b(?:etc|Inc|Co|Ltd|Corp|Jr|Sr|No|vs|[ap]\.m|U\.S|U\.K|[A-Z])$/u;

/** No mark stands twice, and no two stand together that do not go together. */
export const doubledMarks = textRule({
  id: 'doubled-mark',
  severity: 'error',
  why: {
    zh: '标点重复或相撞，是改稿时留下的痕迹。',
    en: 'Marks that stand twice or clash were left behind by an edit.',
  },
  advice: {
    zh: '只留该用的一个。省略号“……”和破折号“——”本来就是两格，不算重复。',
    en: 'Keep the one that is meant. The Chinese ellipsis …… and dash —— are two characters wide as they are.',
  },
  examples: {
    fails: {
      zh: '新桥昨日通车，，居民齐声说好……',
      en: 'The new bridge opened yesterday, and residents praised it …',
    },
    passes: {
      zh: '新桥昨日通车，居民齐声说好……',
      en: 'The new bridge opened yesterday, and residents praised it …',
    },
  },
  languages: ['zh', 'en'],
  slipsIn: (text, language) =>
    allMatches(text, doubled[language])
      .filter(
        ({ 0: found, index }) => !(found.startsWith('.') && abbreviated.test(text.slice(0, index))),
      )
      .map(({ 0: found, index }) => ({
        at: index,
        what: found,
        found: `the marks “${found}” together`,
        expected: 'one mark',
      })),
});

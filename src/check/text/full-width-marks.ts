import { allMatches } from '../../text/all-matches.ts';
import { textRule } from './text-rule.ts';

/** A mark of Chinese, unless it stands within Chinese that is quoted. */
const pattern =
  /(?<!\p{Script=Han})(?:[，。、；：？！（）《》〈〉【】「」『』〔〕％～\u3000]|……|——)(?!\p{Script=Han})/gu;

const english: Readonly<Record<string, string>> = {
  '，': '“,”',
  '。': '“.”',
  '、': '“,”',
  '；': '“;”',
  '：': '“:”',
  '？': '“?”',
  '！': '“!”',
  '（': '“(”',
  '）': '“)”',
  '％': '“%”',
  '……': '“…”',
  '——': '“—”',
  '\u3000': 'a space',
};

/** English has the marks of English. */
export const fullWidthMarks = textRule({
  id: 'full-width-mark',
  severity: 'error',
  why: {
    zh: '英文里混进中文标点，多半是译完忘了换；西文字体里没有它，排出来又宽又突兀。',
    en: 'A Chinese mark in English was left behind in translation; the type has no such mark, and it gapes.',
  },
  advice: { zh: '换成英文标点。', en: 'Put the English mark in its place.' },
  examples: {
    fails: {
      zh: '新桥通车，居民齐声说好。',
      en: 'The new bridge opened， and residents praised it.',
    },
    passes: {
      zh: '新桥通车，居民齐声说好。',
      en: 'The new bridge opened, and residents praised it.',
    },
  },
  languages: ['en'],
  slipsIn: (text) =>
    allMatches(text, pattern).map(({ 0: found, index }) => ({
      at: index,
      what: found,
      found: `the Chinese mark “${found}” in English`,
      expected: english[found] ?? 'a mark of English',
    })),
});

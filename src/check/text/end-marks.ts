import type { Language } from '../../text/language.ts';
import type { PairedArticle } from '../checked-content.ts';
import type { PlacedPair } from '../placed-text.ts';
import type { Problem, PairRule } from '../rule.ts';
import { problemAt } from './text-rule.ts';

const ended: Record<Language, RegExp> = {
  zh: /(?:[。！？；：…!?;:]|——|[.．](?!\p{Script=Han}))[\s”’》〉）】」』〕)\]"']*$|[）〕)]$/u,
  en: /(?:[.!?;:…—])[\s”’)\]"']*$|[)\]]$/u,
};
const shown = 8;

/** A paragraph ends in a mark that ends it. */
export const endMarks: PairRule = {
  id: 'end-mark',
  severity: 'warning',
  why: {
    zh: '段末没有句号，往往是后面的文字丢了，或者标题混进了正文。',
    en: 'A paragraph that ends without a mark has often lost its end, or is a heading that got among the text.',
  },
  advice: {
    zh: '核对原文：缺字补上，缺标点加上，是标题就移到标题的位置。',
    en: 'Compare the source: add what is missing, or move a heading to its place.',
  },
  examples: {
    fails: { zh: '新桥昨日通车', en: 'The new bridge opened yesterday.' },
    passes: { zh: '新桥昨日通车。', en: 'The new bridge opened yesterday.' },
  },
  find: ({ articles }) => articles.flatMap(problemsIn),
};

function problemsIn({ pairs }: PairedArticle): Problem[] {
  return pairs
    .filter((pair, index) => pair.kind === 'sentence' && isLast(pair, pairs[index + 1]))
    .flatMap((pair) => {
      // What goes without a mark in both languages is said once.
      if (!ended.zh.test(pair.zh.text)) return [problemIn(pair, 'zh')];
      return pair.untranslated || ended.en.test(pair.en.text) ? [] : [problemIn(pair, 'en')];
    });
}

function isLast(pair: PlacedPair, next: PlacedPair | undefined): boolean {
  return next?.paragraph !== pair.paragraph || next?.section !== pair.section;
}

function problemIn(pair: PlacedPair, language: Language): Problem {
  const placed = pair[language];
  const { text } = placed;
  const end = text.slice(-shown);
  return problemAt(placed, {
    at: text.length,
    what: end,
    found: `a paragraph that ends in “${end}”`,
    expected: language === 'zh' ? 'an end mark, such as “。”' : 'an end mark, such as “.”',
  });
}

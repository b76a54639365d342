import { untranslatedIn } from '../article/stand-in.ts';
import { fileStart } from '../text/position.ts';
import { untranslated as marker } from '../text/untranslated.ts';
import type { CheckedArticle } from './checked-content.ts';
import type { Problem, Rule } from './rule.ts';

/** Every line has its English; lines that are marked as still to come are counted, article by article. */
export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'warning',
  why: {
    zh: '没有译文的句子，读者只能看到中文，对照不成对照。',
    en: 'Where a line has no English yet, readers see the Chinese on both sides.',
  },
  advice: {
    zh: '译出来，写在标记的位置；标记后面留有旧译文的，改好再删标记。',
    en: 'Put the translation in place of the mark. Old English that stands behind it can be mended.',
  },
  examples: {
    fails: { en: '[untranslated]' },
    passes: { en: 'The new bridge opened yesterday.' },
  },
  find: ({ articles }) => articles.flatMap(stillToCome),
};

function stillToCome({ article, path }: CheckedArticle): Problem[] {
  const lines = article === undefined ? [] : untranslatedIn(article);
  const count = lines.length;
  if (count === 0) return [];
  const outdated = lines.filter((line) => line !== marker).length;
  return [
    {
      ...fileStart,
      file: `${path}/article.yaml`,
      found: `${count} ${count === 1 ? 'line' : 'lines'} of English still to come`,
      expected: `a translation in place of every ${marker}`,
      ...(outdated > 0 && {
        hint: `${outdated} of them can be mended from what stands behind it`,
      }),
    },
  ];
}

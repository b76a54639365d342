import { countUntranslated } from '../article/stand-in.ts';
import type { Finding } from '../text/finding.ts';
import { fileStart } from '../text/position.ts';
import { untranslated as marker } from '../text/untranslated.ts';
import type { Rule } from './rule.ts';

/** Every line has its English; lines that are marked as still to come are counted, article by article. */
export const untranslated: Rule = ({ articles }) =>
  articles.flatMap(({ article, path }): Finding[] => {
    const count = article === undefined ? 0 : countUntranslated(article);
    if (count === 0) return [];
    return [
      {
        ...fileStart,
        file: `${path}/article.yaml`,
        rule: 'untranslated',
        severity: 'warning',
        found: `${count} ${count === 1 ? 'line' : 'lines'} of English still to come`,
        expected: `a translation in place of every ${marker}`,
      },
    ];
  });

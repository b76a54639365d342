import { untranslatedIn } from '../article/stand-in.ts';
import type { Finding } from '../text/finding.ts';
import { fileStart } from '../text/position.ts';
import { untranslated as marker } from '../text/untranslated.ts';
import type { Rule } from './rule.ts';

/** Every line has its English; lines that are marked as still to come are counted, article by article. */
export const untranslated: Rule = ({ articles }) =>
  articles.flatMap(({ article, path }): Finding[] => {
    const lines = article === undefined ? [] : untranslatedIn(article);
    const count = lines.length;
    if (count === 0) return [];
    const outdated = lines.filter((line) => line !== marker).length;
    return [
      {
        ...fileStart,
        file: `${path}/article.yaml`,
        rule: 'untranslated',
        severity: 'warning',
        found: `${count} ${count === 1 ? 'line' : 'lines'} of English still to come`,
        expected: `a translation in place of every ${marker}`,
        ...(outdated > 0 && {
          hint: `${outdated} of them can be mended from what stands behind it`,
        }),
      },
    ];
  });

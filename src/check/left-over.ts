import type { Finding } from '../text/finding.ts';
import { leftOverFile } from '../text/left-over.ts';
import { fileStart } from '../text/position.ts';
import type { Rule } from './rule.ts';

/** No English is left over from an alignment. */
export const leftOver: Rule = ({ articles }) =>
  articles
    .filter(({ texts }) => texts.has(leftOverFile))
    .map(({ path }): Finding => ({
      ...fileStart,
      file: `${path}/${leftOverFile}`,
      rule: 'english-left-over',
      severity: 'warning',
      found: 'English that no line took',
      expected: 'all of it in its place',
      hint: 'put what belongs there into en/ and delete this file',
    }));

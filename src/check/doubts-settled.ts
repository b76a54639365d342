import type { Finding } from '../text/finding.ts';
import type { Rule } from './rule.ts';

/** No place is marked as doubtful any more. */
export const doubtsSettled: Rule = ({ articles }) =>
  articles.flatMap(({ sectionFiles }) =>
    [...sectionFiles.values()].flatMap(({ zh, en }) =>
      [zh, en].flatMap(({ file, doubts }) =>
        doubts.map(({ text, line, column }): Finding => ({
          file,
          line,
          column,
          rule: 'doubt',
          severity: 'warning',
          found: text,
          expected: 'the next line to be settled',
          hint: 'then take this mark out',
        })),
      ),
    ),
  );

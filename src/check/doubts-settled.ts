import type { Rule } from './rule.ts';

/** No place is marked as doubtful any more. */
export const doubtsSettled: Rule = {
  id: 'doubt',
  severity: 'warning',
  why: {
    zh: '标有疑问的地方还没有人看过，出版之前应当有定论。',
    en: 'A place marked as doubtful is one nobody has looked at yet; it should be settled before publication.',
  },
  advice: {
    zh: '按提示核对下一行，改好之后删去这一行标记。',
    en: 'Look at the next line, mend what is wrong and take the mark out.',
  },
  examples: {
    fails: {
      zh: '<!-- doubt: a line may be missing here; compare the page -->\n新桥昨日通车。',
      files: { 'source.txt': '小城新事\n新桥昨日通车。' },
    },
    passes: { zh: '新桥昨日通车。' },
  },
  find: ({ articles }) =>
    articles.flatMap(({ sectionFiles }) =>
      [...sectionFiles.values()].flatMap(({ zh, en }) =>
        [zh, en].flatMap(({ file, doubts }) =>
          doubts.map(({ text, line, column }) => ({
            file,
            line,
            column,
            found: text,
            expected: 'the next line to be settled',
            hint: 'then take this mark out',
          })),
        ),
      ),
    ),
};

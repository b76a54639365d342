import { leftOverFile } from '../text/left-over.ts';
import { fileStart } from '../text/position.ts';
import type { Rule } from './rule.ts';

/** No English is left over from an alignment. */
export const leftOver: Rule = {
  id: 'english-left-over',
  severity: 'warning',
  why: {
    zh: '译文中没有对上的句子，可能是漏掉的内容，也可能放错了位置。',
    en: 'English that no line took may be something that is missing from its place.',
  },
  advice: {
    zh: '把该有的句子放进 en/，然后删去这个文件。',
    en: 'Put what belongs there into en/ and delete the file.',
  },
  examples: {
    fails: { files: { 'english-left-over.txt': 'Residents walked across at once.\n' } },
    passes: {},
  },
  find: ({ articles }) =>
    articles
      .filter(({ texts }) => texts.has(leftOverFile))
      .map(({ path }) => ({
        ...fileStart,
        file: `${path}/${leftOverFile}`,
        found: 'English that no line took',
        expected: 'all of it in its place',
        hint: 'put what belongs there into en/ and delete this file',
      })),
};

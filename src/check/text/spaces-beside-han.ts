import { allMatches } from '../../text/all-matches.ts';
import { textRule } from './text-rule.ts';

const wide = '[\\p{Script=Han}，。、；：？！（）《》〈〉【】「」“”‘’…]';
const pattern = new RegExp(
  `(?<=${wide})[^\\S\\r\\n]+(?=\\S)|(?<=\\S)[^\\S\\r\\n]+(?=${wide})`,
  'gu',
);
/** A dateline is parted from the text by a space, the names of reporters from each other. */
const customary = /\d日电$|[（(][^（）()]*记者[^（）()]*$/u;
const shown = 4;

/** No space stands beside a character of Chinese. */
export const spacesBesideHan = textRule({
  id: 'space-beside-han',
  severity: 'warning',
  why: {
    zh: '中文不靠空格分词；字旁的空格大多是复制时留下的，会断开词语，搜索也就找不到。',
    en: 'Chinese is written without spaces; those beside a character come from copying, part words, and keep a search from finding them.',
  },
  advice: {
    zh: '删去空格；版面上的疏密由样式决定，不必手加。',
    en: 'Take the space out; how far things stand apart is for the style sheet to say.',
  },
  examples: {
    fails: { zh: '新桥 昨日通车。' },
    passes: { zh: '新桥昨日通车。' },
  },
  languages: ['zh'],
  kinds: ['title', 'heading', 'sentence', 'note'],
  slipsIn: (text) =>
    allMatches(text, pattern)
      .filter(({ index }) => !customary.test(text.slice(0, index)))
      .map(({ 0: { length }, index }) => {
        const what = text.slice(Math.max(0, index - shown), index + length + shown);
        return { at: index, what, found: `a space in “${what}”`, expected: 'none beside Chinese' };
      }),
});

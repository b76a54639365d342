import { englishName } from './english/names.ts';

/** A sentence’s words with their readings, none where it is not Han. */
type Annotate = (text: string) => { text: string; pinyin?: readonly string[] }[];

const numbering = /^(?:[（(]?[一二三四五六七八九十\d]+[）)]?[、.．]?|第.{1,4}[章节编])/u;
const marks = /\p{M}/gu;
const notInNames = /[^a-z0-9]+/g;

/** The most a name has, in words and characters. */
const most = { words: 4, characters: 40 };

/**
 * Names sections by their English, where they have any, or by the pinyin of their first words:
 * `一、大力繁荣城市文化` → dali-fanrong-chengshi-wenhua. Names that are not allowed get a word before them.
 */
export function nameSections(
  annotate: Annotate,
  isAllowed: (name: string) => boolean,
): (heading: string | undefined, english?: string) => string {
  const inPinyin = pinyinName(annotate);
  return (heading, english = '') => {
    if (heading === undefined) return 'lead';
    const name = englishName(english) || inPinyin(heading) || 'section';
    return isAllowed(name) ? name : `section-${name}`;
  };
}

function pinyinName(annotate: Annotate): (heading: string) => string {
  return (heading) => {
    const words = annotate(heading.replace(numbering, '')).map(({ text, pinyin }) =>
      (pinyin?.join('') ?? text)
        .normalize('NFD')
        .replace(marks, '')
        .toLowerCase()
        .replace(notInNames, ''),
    );
    return words
      .filter((word) => word !== '')
      .slice(0, most.words)
      .join('-')
      .slice(0, most.characters)
      .replace(/-+$/, '');
  };
}

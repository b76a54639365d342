/** A sentence’s words with their readings, none where it is not Han. */
type Annotate = (text: string) => { text: string; pinyin?: readonly string[] }[];

const numbering = /^(?:[（(]?[一二三四五六七八九十\d]+[）)]?[、.．]?|第.{1,4}[章节编])/u;
const marks = /\p{M}/gu;
const notInNames = /[^a-z0-9]+/g;

/** Names of an article's other pages. */
const reserved = new Set(['all', 'words', 'numbers']);

/** The most a name has, in words and characters. */
const most = { words: 4, characters: 40 };

/** Names sections by the pinyin of their first words: `一、大力繁荣城市文化` → dali-fanrong-chengshi-wenhua. */
export function nameSections(annotate: Annotate): (heading: string | undefined) => string {
  return (heading) => {
    if (heading === undefined) return 'lead';
    const words = annotate(heading.replace(numbering, '')).map(({ text, pinyin }) =>
      (pinyin?.join('') ?? text)
        .normalize('NFD')
        .replace(marks, '')
        .toLowerCase()
        .replace(notInNames, ''),
    );
    const name = words
      .filter((word) => word !== '')
      .slice(0, most.words)
      .join('-')
      .slice(0, most.characters)
      .replace(/-+$/, '');
    if (name === '') return 'section';
    return reserved.has(name) ? `section-${name}` : name;
  };
}

/** The words around a word in its sentence. */
export interface Context {
  before: string;
  word: string;
  after: string;
}

const clauseEnd = /[，。；：！？—…]/u;
/** How many characters are shown on either side. */
const most = 9;

/** The clause a word stands in, shortened where it is long: `('改革，推动东北振兴', 5, '东北')` → 推动, 东北, 振兴. */
export function contextOf(sentence: string, start: number, word: string): Context {
  const end = start + word.length;
  const before = [...(sentence.slice(0, start).split(clauseEnd).at(-1) ?? '')];
  const after = [...(sentence.slice(end).split(clauseEnd, 1)[0] ?? '')];
  return {
    before: before.length > most ? `…${before.slice(-most).join('')}` : before.join(''),
    word,
    after: after.length > most ? `${after.slice(0, most).join('')}…` : after.join(''),
  };
}

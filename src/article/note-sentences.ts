/** What a note says of the English rather than of its subject: of no use on a sheet of Chinese. */
const ofTheEnglish = /英译|英文|音译|本站所[译选]/;

/** A sentence of a note in Chinese, and whether it is about the translation. */
export interface NoteSentence {
  text: string;
  ofTheEnglish: boolean;
}

/** `长春的老厂。英文无定名，此处为本站所译。` → 长春的老厂。 and, about the translation, 英文无定名……。 */
export function noteSentences(note: string): NoteSentence[] {
  return (note.match(/[^。]+。?/g) ?? []).map((text) => ({
    text,
    ofTheEnglish: ofTheEnglish.test(text),
  }));
}

const marks = ['', '\u0304', '\u0301', '\u030C', '\u0300', ''];

/** A syllable with its tone as a mark: `lu:4` → `lǜ`. */
export function toneMarked(numbered: string): string {
  const letters = numbered.trim().slice(0, -1).replace('u:', 'ü');
  const mark = marks[Number(numbered.trim().slice(-1))] ?? '';
  const vowel = letters.search(/[ae]|ou|[iouü](?!.*[aeiouü])/);
  return `${letters.slice(0, vowel + 1)}${mark}${letters.slice(vowel + 1)}`.normalize('NFC');
}

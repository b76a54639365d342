/** Full-width figures, letters and marks as half-width ones, unit for unit: `５Ｇ，` → `5G,`. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～　]/gu, (character) =>
    character === '　' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

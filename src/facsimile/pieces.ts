/** A stretch of text that one edit touched, or none. */
export interface Piece {
  text: string;
  edit?: number | undefined;
}

/** A character and the edit that touched it. */
export interface Touched {
  character: string;
  edit?: number | undefined;
}

/** Joins characters to stretches; white space between two that one edit touched is touched too. */
export function piecesOf(characters: readonly Touched[]): Piece[] {
  const pieces: Piece[] = [];
  let space = '';
  for (const { character, edit } of characters) {
    if (/\s/.test(character)) {
      space += character;
      continue;
    }
    const last = pieces.at(-1);
    if (last?.edit === edit && last !== undefined) {
      last.text += space + character;
    } else {
      if (space !== '') pieces.push({ text: space });
      pieces.push({ text: character, edit });
    }
    space = '';
  }
  if (space !== '') pieces.push({ text: space });
  return pieces;
}

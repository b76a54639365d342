/** Traditional characters beside the simplified ones that texts have for them. */
export type Traditional = ReadonlyMap<string, string>;

const han = /\p{Script=Han}/gu;

/**
 * The traditional writings of the characters of some texts, as pairs in a row: `長长見见`. One that the texts
 * have themselves is no writing of another.
 */
export function writeTraditional(
  texts: readonly string[],
  writingsOf: (character: string) => readonly string[],
): string {
  const own = new Set(texts.flatMap((text) => text.match(han) ?? []));
  const pairs = [...own].flatMap((simplified) =>
    writingsOf(simplified)
      .filter((writing) => [...writing].length === 1 && !own.has(writing))
      .map((writing) => writing + simplified),
  );
  return [...new Set(pairs)].sort().join('');
}

/** Reads such pairs. */
export function readTraditional(pairs: string): Traditional {
  const characters = [...pairs];
  return new Map(
    characters.flatMap((writing, index) =>
      index % 2 === 0 ? [[writing, characters[index + 1] ?? writing]] : [],
    ),
  );
}

/** A query in simplified characters: `增長` → `增长`. */
export function simplify(query: string, traditional: Traditional): string {
  return query.replace(han, (character) => traditional.get(character) ?? character);
}

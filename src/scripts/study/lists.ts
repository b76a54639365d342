/** Lists of words by the article they are of. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** Reads lists as they are kept; what is no list of words is left out. */
export function parseLists(text: string | null): Lists {
  const data: unknown = parse(text ?? '{}');
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([article, words]: [string, unknown]) =>
      Array.isArray(words)
        ? [[article, words.filter((word) => typeof word === 'string')] as const]
        : [],
    ),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

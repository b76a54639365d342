/** Where a reader stopped in an article. */
export interface Place {
  /** The page under the article's address: a section's name, or `all`. */
  page: string;
  /** The sentence's id on that page. */
  sentence: string;
  /** How much of the article lies before it, from 0 to 1. */
  share: number;
  /** When, in milliseconds. */
  at: number;
}

/** Places by article. */
export type Places = Readonly<Record<string, Place>>;

/** How many articles are remembered. */
const most = 20;

/** Reads places as they are stored; what is no place is left out. */
export function parsePlaces(stored: string | null): Places {
  try {
    const found: unknown = JSON.parse(stored ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(Object.entries(found).filter(([, each]) => isPlace(each)));
  } catch {
    return {};
  }
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { page, sentence, share, at } = value as Partial<Place>;
  const named = [page, sentence].every((each) => /^[\w.-]+$/.test(String(each)));
  return named && typeof share === 'number' && typeof at === 'number';
}

/** The places with another for an article, or with none; of too many the oldest go. */
export function withPlace(places: Places, article: string, place: Place | undefined): Places {
  const others = Object.entries(places).filter(([name]) => name !== article);
  const all = place === undefined ? others : [...others, [article, place] as const];
  const newest = all.toSorted(([, a], [, b]) => b.at - a.at);
  return Object.fromEntries(newest.slice(0, most));
}

/** The article read last. */
export function latest(places: Places): string | undefined {
  return Object.entries(places).sort(([, a], [, b]) => b.at - a.at)[0]?.[0];
}

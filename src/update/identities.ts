import { withoutSpace } from '../article/ledger.ts';
import { alignTexts } from './align.ts';

/** A source and the identities of its characters, white space left out. */
export interface IdentifiedSource {
  text: string;
  ids: number[];
}

/**
 * Gives the characters of two sources identities, the same to those that stand in both, and knows
 * where each of them stands.
 */
export class Identities {
  readonly old: IdentifiedSource;
  readonly text: IdentifiedSource;
  readonly #oldPlaces = new Map<number, number>();
  readonly #places = new Map<number, number>();
  readonly #lines: { old: LineCounter; text: LineCounter };
  #next: number;

  constructor(oldSource: string, source: string) {
    const [oldText, text] = [withoutSpace(oldSource), withoutSpace(source)];
    const alignment = alignTexts(oldText, text);
    this.old = { text: oldText, ids: Array.from({ length: oldText.length }, (_, id) => id) };
    this.text = {
      text,
      ids: Array.from(alignment, (place, index) => (place === -1 ? oldText.length + index : place)),
    };
    this.#next = oldText.length + text.length;
    setPlaces(this.#oldPlaces, this.old.ids, oldSource);
    setPlaces(this.#places, this.text.ids, source);
    this.#lines = { old: lineCounter(oldSource), text: lineCounter(source) };
  }

  /** Identities for characters that take the place of others, and stand where those do. */
  identify = (put: string, replaced: readonly number[]): number[] =>
    Array.from({ length: put.length }, (_, index) => {
      const id = this.#next;
      this.#next += 1;
      const instead = replaced[index];
      const [old, place] = [this.oldPlaceOf(instead), this.placeOf(instead)];
      if (old !== undefined) this.#oldPlaces.set(id, old);
      if (place !== undefined) this.#places.set(id, place);
      return id;
    });

  /** Where a character stands in the old source. */
  oldPlaceOf(id: number | undefined): number | undefined {
    return id === undefined ? undefined : this.#oldPlaces.get(id);
  }

  /** Where a character stands in the new source. */
  placeOf(id: number | undefined): number | undefined {
    return id === undefined ? undefined : this.#places.get(id);
  }

  /** The line of the new source a character stands on; the first if it stands in none. */
  lineOf(id: number | undefined): number {
    return this.#lines.text(this.placeOf(id) ?? 0);
  }

  /** By how many lines the first of some characters that is in both sources stands further down in the new one. */
  shiftOf = (ids: readonly number[]): number => {
    for (const id of ids) {
      const [old, place] = [this.oldPlaceOf(id), this.placeOf(id)];
      if (old !== undefined && place !== undefined)
        return this.#lines.text(place) - this.#lines.old(old);
    }
    return 0;
  };
}

function setPlaces(places: Map<number, number>, ids: readonly number[], source: string): void {
  let index = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (withoutSpace(source[at] ?? '') === '') continue;
    places.set(ids[index] ?? -1, at);
    index += 1;
  }
}

type LineCounter = (place: number) => number;

/** Finds the line of a place. */
function lineCounter(source: string): LineCounter {
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** The most places a grid has; larger ones keep to a band around their diagonal. */
const mostPlaces = 2_000_000;

/** The narrowest band. */
const leastWidth = 200;

/** Numbers at the places between two texts, (0, 0) before the first unit of both. */
export class Grid {
  readonly #values: Float64Array;
  readonly #rows: number;
  readonly #columns: number;
  readonly #width: number;

  /** A grid for so many units of either text, with one number at every place. */
  constructor(zh: number, en: number, value: number) {
    this.#rows = zh + 1;
    this.#columns = en + 1;
    const room = Math.max(Math.floor(mostPlaces / this.#rows), leastWidth);
    this.#width = Math.min(this.#columns, room);
    this.#values = new Float64Array(this.#rows * this.#width).fill(value);
  }

  /** The places of a row that the grid has: from one column up to another. */
  columns(zh: number): { start: number; end: number } {
    const middle = Math.round((zh * (this.#columns - 1)) / Math.max(this.#rows - 1, 1));
    const furthest = this.#columns - this.#width;
    const start = Math.min(Math.max(middle - (this.#width >> 1), 0), furthest);
    return { start, end: start + this.#width };
  }

  /** Whether a place is on the grid. */
  has(zh: number, en: number): boolean {
    if (zh < 0 || zh >= this.#rows) return false;
    const { start, end } = this.columns(zh);
    return en >= start && en < end;
  }

  get(zh: number, en: number): number {
    return this.#values[this.#index(zh, en)] ?? NaN;
  }

  set(zh: number, en: number, value: number): void {
    this.#values[this.#index(zh, en)] = value;
  }

  #index(zh: number, en: number): number {
    return zh * this.#width + en - this.columns(zh).start;
  }
}

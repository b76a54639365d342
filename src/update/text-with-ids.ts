import { applyLedger, revertLedger } from '../article/ledger.ts';
import { Scroll, type About, type LedgerEntry } from '../ingest/scroll.ts';

/** A text that is edited step by step and whose characters keep an identity of their own. */
export class TextWithIds {
  readonly #scroll: Scroll;
  #ids: readonly number[];

  constructor(text: string, ids: readonly number[]) {
    this.#scroll = new Scroll(text);
    this.#ids = ids;
  }

  get text(): string {
    return this.#scroll.text;
  }

  get ids(): readonly number[] {
    return this.#ids;
  }

  /** The edits so far. */
  get entries(): readonly LedgerEntry[] {
    return this.#scroll.entries;
  }

  /**
   * Puts characters in the place of others. `as`: an entry of a ledger that is written down for it,
   * if it leads to the same text and back.
   */
  splice(
    at: number,
    length: number,
    put: { text: string; ids: readonly number[] },
    { line, why }: About,
    as?: LedgerEntry,
  ): void {
    const edited = this.text.slice(0, at) + put.text + this.text.slice(at + length);
    if (!this.#take(as, edited)) this.#scroll.splice(at, length, put.text, { line, why });
    this.#ids = [...this.#ids.slice(0, at), ...put.ids, ...this.#ids.slice(at + length)];
  }

  /** Moves characters to before the one that stands at `to`; to where they are, nothing happens. */
  move(at: number, length: number, to: number, { line, why }: About, as?: LedgerEntry): void {
    const end = at + length;
    if (to >= at && to <= end) return;
    const cuts = to < at ? [0, to, at, end] : [0, at, end, to];
    const parts = <T>(slice: (from: number, until?: number) => T): T[] =>
      cuts.map((from, index) => slice(from, cuts[index + 1]));
    const swap = <T>([head, one, other, tail]: T[]): T[] =>
      [head, other, one, tail].filter((part) => part !== undefined);
    const edited = swap(parts((from, until) => this.text.slice(from, until))).join('');
    const ids = swap(parts((from, until) => this.#ids.slice(from, until))).flat();
    if (!this.#take(as, edited)) this.#scroll.move(at, length, to, { line, why });
    this.#ids = ids;
  }

  #take(entry: LedgerEntry | undefined, edited: string): boolean {
    if (entry === undefined) return false;
    const there = applyLedger(this.text, [entry]);
    const back = revertLedger(edited, [entry]);
    const fits =
      'text' in there && there.text === edited && 'text' in back && back.text === this.text;
    if (!fits) return false;
    this.#scroll.entries.push(entry);
    this.#scroll.text = edited;
    return true;
  }
}

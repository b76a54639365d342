/** One entry of a ledger of edits, as `article.yaml` has it. */
export type LedgerEntry = { line: number; after: string; text: string; why: Why } & (
  { edit: 'drop' } | { edit: 'replace'; with: string } | { edit: 'move'; before: string }
);

export interface Why {
  zh: string;
  en: string;
}

/** What an entry is about. */
export interface About {
  line: number;
  why: Why;
}

/** How much of the text before an edit is tried to make its place unique, in characters. */
const leastContext = 6;

/** How long the entries of a ledger may be together, beside the text and by themselves. */
const budget = { factor: 4, characters: 1_000_000 };

/**
 * A text without white space that is edited step by step, each step written down so that its place
 * can be found again from either side: before the edit and after it.
 */
export class Scroll {
  text: string;
  readonly entries: LedgerEntry[] = [];
  #left: number;

  constructor(text: string) {
    this.text = text;
    this.#left = text.length * budget.factor + budget.characters;
  }

  /**
   * Whether the text repeats itself so much that telling its places apart takes more than the text
   * itself; then edits are no longer written down.
   */
  get isExhausted(): boolean {
    return this.#left < 0;
  }

  /** Puts `put` in the place of `length` characters. */
  splice(at: number, length: number, put: string, about: About): void {
    if (length === 0 && put === '') return;
    const edited = this.text.slice(0, at) + put + this.text.slice(at + length);
    if (!this.isExhausted) this.#add(this.#entryOf(at, length, put, edited, about));
    this.text = edited;
  }

  /** Moves `length` characters to before the one that stands at `to`. */
  move(at: number, length: number, to: number, about: About): void {
    const moved = this.text.slice(at, at + length);
    const rest = this.text.slice(0, at) + this.text.slice(at + length);
    const target = to > at ? to - length : to;
    const edited = rest.slice(0, target) + moved + rest.slice(target);
    const entry = this.isExhausted
      ? undefined
      : this.#moveOf(at, moved, { rest, target, edited }, about);
    if (entry === undefined) {
      this.splice(at, length, '', about);
      this.splice(target, 0, moved, about);
      return;
    }
    this.#add(entry);
    this.text = edited;
  }

  #add(entry: LedgerEntry): void {
    this.entries.push(entry);
    this.#left -= entry.after.length + entry.text.length;
  }

  #entryOf(at: number, length: number, put: string, edited: string, about: About): LedgerEntry {
    for (const after of contexts(this.text, at)) {
      const start = at - after.length;
      const text = this.text.slice(at, at + length);
      if (text === '' || !standsOnce(this.text, after + text, start)) continue;
      if (!standsOnce(edited, after + put, start)) continue;
      const common = { line: about.line, after, text, why: about.why };
      return put === '' ? { edit: 'drop', ...common } : { edit: 'replace', ...common, with: put };
    }
    return this.#wider(at, length, put, edited, about);
  }

  /** Takes in text on either side where an edit has no text of its own or no place that is unique. */
  #wider(at: number, length: number, put: string, edited: string, about: About): LedgerEntry {
    for (let extra = 1; ; extra *= 4) {
      const end = Math.min(this.text.length, at + length + extra);
      const start = end - at - length < extra ? Math.max(0, at - extra) : at;
      const text = this.text.slice(start, end);
      const replaced = edited.slice(start, end - length + put.length);
      const whole = start === 0 && end === this.text.length;
      for (const after of contexts(this.text, start)) {
        const from = start - after.length;
        const fits =
          standsOnce(this.text, after + text, from) && standsOnce(edited, after + replaced, from);
        if (!fits && !whole) continue;
        return { edit: 'replace', line: about.line, after, text, why: about.why, with: replaced };
      }
    }
  }

  #moveOf(
    at: number,
    moved: string,
    { rest, target, edited }: { rest: string; target: number; edited: string },
    about: About,
  ): LedgerEntry | undefined {
    const after = contexts(this.text, at).find(
      (each) =>
        standsOnce(this.text, each + moved, at - each.length) &&
        standsOnce(rest, each, at - each.length),
    );
    const before =
      target === rest.length
        ? ''
        : followers(rest, target).find(
            (each) => standsOnce(rest, each, target) && standsOnce(edited, moved + each, target),
          );
    if (after === undefined || before === undefined) return undefined;
    return { edit: 'move', line: about.line, after, text: moved, before, why: about.why };
  }
}

/** Stretches before a place, each longer than the one before, the last from the start. */
function contexts(text: string, at: number): string[] {
  const found: string[] = at === 0 ? [''] : [];
  for (let length = leastContext; length < at; length *= 3) {
    if (!splitsCharacter(text, at - length)) found.push(text.slice(at - length, at));
  }
  return at === 0 ? found : [...found, text.slice(0, at)];
}

/** Stretches from a place on, each longer than the one before, the last to the end. */
function followers(text: string, at: number): string[] {
  const found: string[] = [];
  for (let length = leastContext; at + length < text.length; length *= 3) {
    if (!splitsCharacter(text, at + length)) found.push(text.slice(at, at + length));
  }
  return [...found, text.slice(at)];
}

/** Whether a stretch stands at a place and nowhere else; an empty one stands at the start. */
function standsOnce(text: string, stretch: string, at: number): boolean {
  if (stretch === '') return at === 0;
  return text.indexOf(stretch) === at && !text.includes(stretch, at + 1);
}

function splitsCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

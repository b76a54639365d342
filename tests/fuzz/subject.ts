import type fc from 'fast-check';

/** A part of the program that takes text it cannot trust. */
export interface Subject {
  name: string;
  /** Pieces of what it looks for. */
  familiar: readonly string[];
  /** Texts such as it may be given. */
  texts: fc.Arbitrary<string>;
  /** Gives it a text; throws where what must hold of the outcome does not. */
  examine: (text: string) => void;
}

/** What a process is to do. */
export interface Task {
  name: string;
  seed: number;
  runs: number;
  /** The file in which it notes the text it is at, for who watches it. */
  note: string;
}

/** What came of it. */
export interface Outcome {
  name: string;
  texts: number;
  characters: number;
  /** Of the processor’s time, a character. */
  microseconds: number;
  /** The text that took longest for its length. */
  worst: { milliseconds: number; length: number };
  growth: Growth[];
  /** What went wrong, and with which text. */
  fault?: string;
}

/** How the time grows with the length of a text that is one piece over and over, the steepest first. */
export interface Growth {
  piece: string;
  /** Of the time at four times the length. */
  ratio: number;
  length: number;
  milliseconds: number;
  isSteep: boolean;
}

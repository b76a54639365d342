/** A reading that the text right beside a character gives away. */
export interface Cue {
  reading: string;
  /** The twelve characters before it; end the pattern with $. */
  before?: RegExp;
  /** The twelve characters after it; begin the pattern with ^. */
  after?: RegExp;
}

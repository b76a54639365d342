import type { Glosses } from '../article/glosses.ts';
import type { Term } from '../article/terms.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { Annotate } from '../language/word.ts';

/** What a vocabulary is made with. */
export interface VocabularySources {
  annotate: Annotate;
  dictionary: Dictionary;
  /** Their renderings win over the dictionary. */
  terms: readonly Term[];
  /** What the editors say words mean, over all else. */
  glosses: Glosses;
  /** The names in them are compounds. */
  lexicons: readonly Lexicon[];
}

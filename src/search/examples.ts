import type { Figures } from '../article/figures.ts';
import type { Bilingual, Heading } from '../article/model.ts';
import type { Term } from '../article/terms.ts';
import { plainSyllable } from '../language/pinyin-syllables.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { joinClauses } from './join-clauses.ts';

/** Queries to try, of the kinds there are, as far as an article gives some. */
export interface SearchExamples {
  chinese: string[];
  pinyin: string[];
  english: string[];
  several: string[];
  /** Of a chart, or of a section. */
  titles: Bilingual[];
}

/** What a site without articles has to try. */
export const noExamples: SearchExamples = {
  chinese: [],
  pinyin: [],
  english: [],
  several: [],
  titles: [],
};

/** Examples from an article: its most frequent name and hard word, a set phrase, and the title of a chart or a section. */
export function searchExamples({ vocabulary, terms, figures, sections }: Sources): SearchExamples {
  const byCount = vocabulary.entries.toSorted((a, b) => b.count - a.count);
  const name = byCount.find(({ name, text }) => name && text.length > 1);
  const word = byCount.find(({ name, level, text }) => !name && level > 1 && text.length === 2);
  const phrase = terms.find(({ kind }) => kind === 'phrase');
  const [first] = sections;
  const present = <Value>(value: Value | undefined): Value[] =>
    value === undefined ? [] : [value];
  return {
    chinese: [...present(name?.text), ...present(word?.text)],
    pinyin: [
      ...present(name?.syllables.map(plainSyllable).join('')),
      ...present(word?.pinyin.replaceAll('·', '')),
    ],
    english: phrase?.en.slice(0, 1) ?? [],
    several: name && word ? [`${name.text} ${word.text}`] : [],
    titles: present(figures?.charts[0]?.title ?? (first && joinClauses(first.name))),
  };
}

interface Sources {
  vocabulary: Pick<Vocabulary, 'entries'>;
  terms: readonly Term[];
  figures?: Figures | undefined;
  sections: readonly { name: Heading }[];
}

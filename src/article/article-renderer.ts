import { levelOf } from '../language/rarity.ts';
import type { Annotate } from '../language/word.ts';
import type { NotedStretch } from '../markdown/rehype-terms.ts';
import type { RubyFormName } from '../markdown/ruby-forms.ts';
import { createSentenceRenderer, type SentenceRenderer } from '../markdown/sentence-renderer.ts';
import { noteAddress } from './note-address.ts';
import { findRenderings, findTerms, type Occurrence } from './find-terms.ts';
import type { Term } from './terms.ts';

/** What an article's text is rendered by. */
export interface ArticleRendererOptions {
  annotate: Annotate;
  terms: readonly Term[];
  /** Readings are drawn by styles unless they have to be text. */
  form?: RubyFormName;
}

/** Makes the functions that turn an article's text into HTML, its terms linked to their notes. */
export function articleRenderer({
  annotate,
  terms,
  form = 'drawn',
}: ArticleRendererOptions): SentenceRenderer {
  const among = (only: ReadonlySet<string> | undefined): readonly Term[] =>
    only ? terms.filter(({ id }) => only.has(id)) : terms;
  return createSentenceRenderer({
    annotate,
    levelOf,
    form,
    findTerms: {
      zh: (text) => stretches(findTerms(text, terms)),
      en: (text, only) => stretches(findRenderings(text, among(only))),
    },
    address: noteAddress,
  });
}

function stretches(found: Occurrence[]): NotedStretch[] {
  return found.map(({ term, start, end }) => ({ id: term.id, start, end }));
}

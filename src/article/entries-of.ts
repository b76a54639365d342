import type { Lexicon } from '../language/lexicon.ts';
import { parseContent, parseShared, type ContentFolder, type SharedContent } from './content.ts';
import type { Files } from './folder.ts';
import type { Glosses } from './glosses.ts';
import { sectionsOf, type Article } from './model.ts';
import type { Term } from './terms.ts';
import { termsOf } from './terms-of.ts';

/** An article as text, with what it is read by. */
export interface ArticleEntry {
  article: Article;
  /** The text as received. */
  source: string;
  /** Its own readings, and those that hold in all articles. */
  lexicon: Lexicon;
  general: Lexicon;
  /** What words mean, by the editors. */
  glosses: Glosses;
  /** The terms that occur in it. */
  terms: Term[];
}

/** The articles of a content folder that parse. */
export function entriesOf(content: ContentFolder): ArticleEntry[] {
  const shared = knownShared.get(content.shared) ?? parseShared(content);
  knownShared.set(content.shared, shared);
  const { articles, lexicon: general, terms } = parseContent(content, shared);
  return articles.flatMap(({ article, texts, lexicon: own, glosses }) => {
    if (article === undefined) return [];
    const source = texts.get('source.txt') ?? '';
    const found = termsOf(sectionsOf(article), terms.terms);
    return [{ article, source, lexicon: own.lexicon, general, glosses, terms: found }];
  });
}

/** Articles with the same files in common are built one after the other; what cuts words loads its list for each lexicon. */
const knownShared = new WeakMap<Files, SharedContent>();

import type { RenderedArticle } from '../article/render.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article ready for pages, and its words. */
export interface ArticleWithVocabulary extends RenderedArticle {
  vocabulary: Vocabulary;
}

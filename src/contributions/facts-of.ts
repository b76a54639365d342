import { annotatedTexts } from '../article/annotated-texts.ts';
import { listedArticle } from '../article/listed-article.ts';
import type { Article } from '../article/model.ts';
import { tallyPolyphones } from '../article/polyphones-in.ts';
import { countReadings } from '../article/reading-ledger.ts';
import { articleFonts } from '../fonts/site-fonts.ts';
import type { Trace } from '../language/trace.ts';
import { searchExamples } from '../search/examples.ts';
import { recordsOf } from '../search/records.ts';
import type { ArticleWithVocabulary } from '../vocabulary/article-with-vocabulary.ts';
import type { FactsWithRecords } from './article-facts.ts';

/** What the site says of an article besides its own pages, and search of its sections, read with its own lexicon and without. */
export function factsOf(
  rendered: ArticleWithVocabulary,
  article: Article,
  tracers: Record<'withOwn' | 'withoutOwn', Trace>,
): FactsWithRecords {
  const { terms } = rendered;
  const fonts = articleFonts(rendered).filter(
    ({ face }) => face.family === 'Shuangdu Song' && face.covers === 'text',
  );
  const font = fonts.map(({ name }) => name).join(' ');
  const facts = {
    listed: listedArticle(rendered),
    examples: searchExamples(rendered),
    readings: countReadings(annotatedTexts(article), tracers),
    polyphones: tallyPolyphones(article, tracers.withOwn),
  };
  return { facts, records: recordsOf(article, { annotate: tracers.withOwn, terms, font }) };
}

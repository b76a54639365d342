import { parseContent } from '../../src/article/content.ts';
import { sectionsOf } from '../../src/article/model.ts';
import { readContent } from '../../src/article/read.ts';
import { termsOf } from '../../src/article/terms-of.ts';
import { createAnnotator } from '../../src/language/annotate.ts';
import { recordsOf, type SectionRecord } from '../../src/search/records.ts';

/** The records of the site's own articles. */
export async function ownRecords(): Promise<SectionRecord[]> {
  const content = parseContent(await readContent('content'));
  return content.articles.flatMap(({ article, lexicon }) => {
    if (article === undefined) return [];
    const annotate = createAnnotator({ general: content.lexicon, own: lexicon.lexicon });
    const terms = termsOf(sectionsOf(article), content.terms.terms);
    return recordsOf(article, { annotate, terms, font: 'song.woff2' });
  });
}

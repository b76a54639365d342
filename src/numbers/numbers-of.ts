import { figuresOfRow, partsOfAddress, type Chart, type Figure } from '../article/figures.ts';
import { sectionsOf, sentenceId, type Article, type Bilingual } from '../article/model.ts';
import { slugOf } from '../article/section-name.ts';
import { plainText } from '../markdown/plain-text.ts';
import { languages, type Language } from '../text/language.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { formatFigure, formatValue } from './format-figure.ts';
import { matchFigures } from './match-figures.ts';

/** A figure, how it is shown, and where it stands. */
export interface PlacedFigure {
  figure: Figure;
  shown: Bilingual;
  /** The same without its unit. */
  value: Bilingual;
  /** Its section and its sentence in addresses. */
  section: string;
  sentence: string;
  excerpt: Bilingual<Excerpt>;
  /** The charts that show it. */
  charts: readonly Chart[];
}

/** An article's figures in the order they stand, ready for its page of numbers; none if it lists none. */
export function numbersOf(article: Article): PlacedFigure[] {
  const { charts = [], figures = [] } = article.figures ?? {};
  const sentences = plainSentences(article);
  const isIn = ({ panels }: Chart, { id }: Figure): boolean =>
    panels.some(({ rows }) => rows.some((row) => figuresOfRow(row).some(([name]) => name === id)));
  return [...Map.groupBy(figures, ({ at }) => at)].flatMap(([at, listed]) => {
    const { section, sentence } = partsOfAddress(at);
    const excerpts = excerptsOf(listed, sentences.get(at) ?? { zh: '', en: '' });
    return listed.map((figure, index) => ({
      figure,
      shown: formatFigure(figure),
      value: formatValue(figure),
      section: slugOf(section),
      sentence,
      excerpt: excerpts[index] ?? { zh: whole(''), en: whole('') },
      charts: figure.id === undefined ? [] : charts.filter((chart) => isIn(chart, figure)),
    }));
  });
}

/** An article's sentences without markup, by their addresses. */
function plainSentences(article: Article): Map<string, Bilingual> {
  return new Map(
    sectionsOf(article).flatMap(({ name, paragraphs }) =>
      paragraphs.flatMap((pairs, paragraph) =>
        pairs.map(({ zh, en }, line): [string, Bilingual] => [
          `${name}#${sentenceId(paragraph, line)}`,
          { zh: plainText(zh), en: plainText(en) },
        ]),
      ),
    ),
  );
}

function excerptsOf(figures: readonly Figure[], sentence: Bilingual): Bilingual<Excerpt>[] {
  const [zh, en] = languages.map((language: Language) => {
    const text = sentence[language];
    const { found } = matchFigures(figures, text, language);
    return found.map((at) => (at ? excerptOf(text, at.start, at.end, language) : whole(text)));
  });
  return figures.map((_, index) => ({
    zh: zh?.[index] ?? whole(''),
    en: en?.[index] ?? whole(''),
  }));
}

/** A sentence of which nothing stands out. */
function whole(text: string): Excerpt {
  return { before: text, text: '', after: '' };
}

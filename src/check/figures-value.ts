import type { Figure } from '../article/figures.ts';
import type { Bilingual } from '../article/model.ts';
import { matchFigures } from '../numbers/match-figures.ts';
import { languages } from '../text/language.ts';
import type { Position } from '../text/position.ts';
import type { CheckedArticle } from './checked-content.ts';
import { bridgeLanes, bridgeLength, withFigures } from './figures-example.ts';
import type { PlacedPair } from './placed-text.ts';
import type { Problem, Rule } from './rule.ts';

const names: Bilingual = { zh: 'Chinese', en: 'English' };

/** Every figure that `figures.yaml` lists stands in its sentence, in both languages. */
export const figuresValue: Rule = {
  id: 'figures-value',
  severity: 'error',
  why: {
    zh: '表和图里的数字，必须是原句和译文里的数字，一个也不能错。',
    en: 'What tables and charts show has to be what the sentence says, in the Chinese and in the English.',
  },
  advice: {
    zh: '对照原句改正 figures.yaml 里的数值、界限（bound）或句子地址。',
    en: 'Hold the entry to its sentence, and correct its value, its bound or its address.',
  },
  examples: {
    fails: withFigures(bridgeLength.replace('118', '181') + bridgeLanes),
    passes: withFigures(bridgeLength + bridgeLanes),
  },
  find: ({ articles }) => articles.flatMap(wrongIn),
};

function wrongIn(content: CheckedArticle): Problem[] {
  const figures = content.article?.figures?.figures ?? [];
  const sentences = content.pairs.filter(({ kind }) => kind === 'sentence');
  return [...Map.groupBy(figures, ({ at }) => at)].flatMap(([at, listed]) => {
    const sentence = sentences.find((each) => each.at === at);
    const place = (figure: Figure, key: string): Position & { file: string } => ({
      file: `${content.path}/figures.yaml`,
      ...content.figureAt(['figures', figures.indexOf(figure), key]),
    });
    if (sentence === undefined) {
      const what = { found: `the address ${at}`, expected: 'that of a sentence of the article' };
      return listed.map((figure) => ({
        ...place(figure, 'at'),
        ...what,
        ...elsewhere(figure, sentences),
      }));
    }
    return languages.flatMap((language) => {
      const { text, file, line, column } = sentence[language];
      const { found, left } = matchFigures(listed, text, language);
      const rest = left.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ');
      return listed
        .filter((_, index) => found[index] === undefined)
        .map((figure) => ({
          ...place(figure, 'value'),
          found: describe(figure),
          expected: `a figure of the ${names[language]} at ${file}:${line}:${column}${rest && `, which has ${rest} besides those listed`}`,
          ...elsewhere(figure, sentences),
        }));
    });
  });
}

/** A figure as an editor writes it: `118, bound over`. */
function describe({ value, bound, unit }: Figure): string {
  const percent = unit?.zh === '%' ? '%' : '';
  return `${value}${percent}${bound === undefined ? '' : `, bound ${bound}`}`;
}

/** Where a figure stands instead, if it does. */
function elsewhere(figure: Figure, sentences: readonly PlacedPair[]): { hint?: string } {
  const other = sentences.find((pair) =>
    languages.every(
      (language) => matchFigures([figure], pair[language].text, language).found[0] !== undefined,
    ),
  );
  return other === undefined || other.at === figure.at ? {} : { hint: `it stands at ${other.at}` };
}

import { allMatches } from '../text/all-matches.ts';
import { matchAt } from './match-at.ts';
import type { Span } from './span.ts';
import { topicRows as rows } from './topic-rows.ts';

const words = {
  zh: wordsOf(
    rows.map(([zh]) => zh),
    (any) => any,
    'u',
  ),
  en: wordsOf(
    rows.map(([, en]) => en),
    (any) => `\\b(?:${any})\\b`,
    'i',
  ),
};

interface Words {
  /** Finds the next word of any row. */
  any: RegExp;
  /** Tells by its groups which row the word is of that stands at a place. */
  row: RegExp;
  /** The rows of the words found so far, as groups by the hundred are slow to look through. */
  known: Map<string, number>;
}

function wordsOf(
  alternatives: readonly string[],
  whole: (any: string) => string,
  flag: string,
): Words {
  return {
    any: new RegExp(whole(alternatives.join('|')), `g${flag}`),
    row: new RegExp(whole(alternatives.map((each) => `(${each})`).join('|')), `y${flag}`),
    known: new Map(),
  };
}

const marks = {
  zh: /[，,；;。、：:（）()和及与]/u,
  en: /[;:()]|[,.](?!\d)|\b(?:(?<!Belt )and|while|whereas|but|from|against|than|compared|versus)\b|\bwith (?=an? |the )/,
};

/** What leads from one figure to the next in a clause: 到, 增至. In English “to” tells nothing. */
const ways = { zh: /.?[到至]/u, en: /(?!)/ };

/** The rows of the table that stand in the clause of a figure, as far as the figures beside it. */
export function topicsOf(
  text: string,
  { start, end }: Span,
  { before, after }: { before: number; after: number },
  language: 'zh' | 'en',
): ReadonlySet<number> {
  const ahead = text.slice(before, start);
  const behind = text.slice(end, after);
  const clauses = ahead.split(marks[language]);
  const isFirst = before === 0 || clauses.length > 1;
  const last = (isFirst ? clauses : ahead.split(ways[language])).at(-1) ?? '';
  // What stands between two figures without a mark belongs to the first.
  const isOwn = before === 0 || last !== ahead;
  const [clause = ''] = behind.split(marks[language]);
  const [next = ''] = clause.split(ways[language]);
  return topicsIn(isOwn ? `${last} # ${next}` : `# ${next}`, language);
}

function topicsIn(text: string, language: 'zh' | 'en'): Set<number> {
  const { any, row, known } = words[language];
  return new Set(
    allMatches(text, any).map(({ 0: word, index }) => {
      let topic = known.get(word);
      if (topic === undefined) {
        const groups = matchAt(row, text, index)?.slice(1) as (string | undefined)[];
        topic = groups.findIndex((group) => group !== undefined);
        known.set(word, topic);
      }
      return topic;
    }),
  );
}

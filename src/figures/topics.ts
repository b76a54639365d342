import type { Span } from './span.ts';
import { topicRows as rows } from './topic-rows.ts';

const zhTopic = new RegExp(rows.map(([zh]) => `(${zh})`).join('|'), 'gu');
const enTopic = new RegExp(`\\b(?:${rows.map(([, en]) => `(${en})`).join('|')})\\b`, 'gi');

const marks = {
  zh: /[，,；;。、：:（）()和及与到至]/u,
  en: /[;:()]|[,.](?!\d)|\b(?:and|while|whereas|but|from|against|than|compared|versus)\b/,
};

/** The rows of the table that stand in the clause of a figure, as far as the figures beside it. */
export function topicsOf(
  text: string,
  { start, end }: Span,
  { before, after }: { before: number; after: number },
  language: 'zh' | 'en',
): ReadonlySet<number> {
  const ahead = text.slice(before, start);
  const behind = text.slice(end, after);
  const last = ahead.split(marks[language]).at(-1) ?? '';
  // What stands between two figures without a mark belongs to the first.
  const isOwn = before === 0 || last !== ahead;
  const [next = ''] = behind.split(marks[language]);
  return topicsIn(isOwn ? `${last} # ${next}` : next, language);
}

function topicsIn(text: string, language: 'zh' | 'en'): Set<number> {
  return new Set(
    Array.from(text.matchAll(language === 'zh' ? zhTopic : enTopic), (match) => {
      const groups: (string | undefined)[] = match.slice(1);
      return groups.findIndex((group) => group !== undefined);
    }),
  );
}

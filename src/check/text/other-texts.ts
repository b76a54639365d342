import type { Article } from '../../article/model.ts';
import type { Language } from '../../text/language.ts';
import type { Position } from '../../text/position.ts';
import type { CheckedArticle, CheckedContent } from '../checked-content.ts';

/** A text that pages show and that is none of an article’s pairs, and where it stands. */
export interface OtherText extends Position {
  file: string;
  text: string;
  language: Language;
}

/** The names, notes and reasons of articles, the words of their charts, and the terms. */
export function otherTexts({ articles, terms, path }: CheckedContent): OtherText[] {
  return [
    ...articles.flatMap(textsOf),
    ...terms.terms.flatMap(({ zh, en, note }, index) =>
      stringsIn({ zh, en, note }, []).map(({ text, language }) => ({
        file: `${path}/terms.yaml`,
        ...terms.positionOf(index),
        text,
        language,
      })),
    ),
  ];
}

function textsOf({ article, path, positionOf, figureAt }: CheckedArticle): OtherText[] {
  if (article === undefined) return [];
  const place = (file: string, at: typeof positionOf) => (each: Found) => ({
    file: `${path}/${file}`,
    ...at(each.path),
    text: each.text,
    language: each.language,
  });
  return [
    ...stringsIn(ownTexts(article), []).map(place('article.yaml', positionOf)),
    ...stringsIn(article.figures, []).map(place('figures.yaml', figureAt)),
  ];
}

/** What the ledger quotes is as the source has it. */
function ownTexts({ source, author, ledger }: Article): object {
  return { source, author, ledger: ledger.map(({ why }) => ({ why })) };
}

interface Found {
  path: PropertyKey[];
  text: string;
  language: Language;
}

function stringsIn(value: unknown, path: readonly PropertyKey[]): Found[] {
  if (typeof value === 'string') {
    return [{ path: [...path], text: value, language: path.includes('en') ? 'en' : 'zh' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    stringsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

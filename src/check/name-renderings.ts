import { findRenderings, findTerms } from '../article/find-terms.ts';
import type { Term } from '../article/terms.ts';
import { isShortFor } from '../article/short-for.ts';
import type { CheckedArticle } from './checked-content.ts';
import { placeIn, type PlacedPair } from './placed-text.ts';
import type { Problem, Rule } from './rule.ts';

const townBank = `- id: town-bank
  zh: 小城银行
  en: [River Town Bank, Bank of River Town]
  kind: name
  note: { zh: 去年开业。, en: It opened last year. }
`;
const shared = {
  zh: '小城银行昨日开业。\n小城银行来年搬迁。',
  files: { '../terms.yaml': townBank },
};

/**
 * Within an article a name is rendered in one way. The renderings listed after a full form that shorten it
 * (`River Bank` or `RTB` for `River Town Bank`) go with it, in the text once the full form has been; headings and
 * titles, which stand by themselves, may be short from the first.
 */
export const nameRenderings: Rule = {
  id: 'name-renderings',
  severity: 'error',
  why: {
    zh: '同一个名称在一篇文章里有两种译法，读者会以为是两样东西。',
    en: 'A name that is rendered in two ways within one article looks like two names.',
  },
  advice: {
    zh: '全文统一用一种译法。全称在词表里列在前面，简称列在后面的，初次出现用全称，以后可以用简称。',
    en: 'Keep to one of its renderings. Where the list has a full form and after it a shorter one, the full form comes first in the text.',
  },
  examples: {
    fails: {
      ...shared,
      en: 'River Town Bank opened yesterday.\nThe Bank of River Town will move next year.',
    },
    passes: {
      ...shared,
      en: 'River Town Bank opened yesterday.\nRiver Town Bank will move next year.',
    },
  },
  find: ({ articles, terms: { terms } }) => {
    const names = terms.filter(({ kind, en }) => kind === 'name' && en.length > 1);
    return names.length === 0
      ? []
      : articles.flatMap((article) => {
          const mentions = mentionsIn(article, names, terms);
          return [...Map.groupBy(mentions, ({ name }) => name).values()].flatMap(problemsOf);
        });
  },
};

/** A name in the English of a text. */
interface Mention {
  name: Term;
  rendering: string;
  /** The full form that the rendering is or shortens. */
  full: string;
  pair: PlacedPair;
  start: number;
}

function mentionsIn(
  { pairs }: CheckedArticle,
  names: readonly Term[],
  terms: readonly Term[],
): Mention[] {
  return pairs
    .filter(({ untranslated, inDoubt }) => !untranslated && !inDoubt)
    .filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'sentence')
    .flatMap((pair) => {
      const occurring = new Set(findTerms(pair.zh.text, terms).map(({ term }) => term));
      if (!names.some((name) => occurring.has(name))) return [];
      // The other terms of the text too: what is a part of theirs is no mention.
      const owners = new Map<Term, Term>(
        [...occurring].flatMap((term) => term.en.map((one) => [{ ...term, en: [one] }, term])),
      );
      return findRenderings(pair.en.text, [...owners.keys()]).flatMap(({ term, start }) => {
        const name = owners.get(term);
        const [rendering = ''] = term.en;
        if (name === undefined || !names.includes(name)) return [];
        const full = name.en.find((each) => isShortFor(rendering, each)) ?? rendering;
        return [{ name, rendering, full, pair, start }];
      });
    });
}

/** The mentions that do not go with the first, and the full form where it is late. */
function problemsOf(mentions: readonly Mention[]): Problem[] {
  const [first] = mentions;
  const rivals = mentions.filter(({ full }) => full !== first?.full);
  const inText = mentions.filter(
    ({ pair, full }) => pair.kind === 'sentence' && full === first?.full,
  );
  const late = inText.findIndex(({ rendering, full }) => rendering === full);
  return [
    ...rivals.map((rival) => problem(rival, first, 'the same name throughout')),
    ...inText
      .slice(late, late + 1)
      .filter(() => late > 0)
      .map((mention) => problem(mention, inText[0], 'the full form first')),
  ];
}

function problem(
  { name, rendering, pair, start }: Mention,
  earlier: Mention | undefined,
  expected: string,
): Problem {
  const where = earlier && placeIn(earlier.pair.en, earlier.start);
  return {
    ...placeIn(pair.en, start),
    subject: { at: pair.at, what: name.zh },
    found: `“${rendering}” for ${name.zh}`,
    expected: where
      ? `${expected}: it is “${earlier.rendering}” at ${where.file}:${where.line}:${where.column}`
      : expected,
  };
}

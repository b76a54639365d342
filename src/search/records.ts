import { createHash } from 'node:crypto';
import {
  headingOf,
  sentenceId,
  type Article,
  type Bilingual,
  type Section,
} from '../article/model.ts';
import { findTerms, renderingsOf } from '../article/find-terms.ts';
import { standIn, standInHeading } from '../article/stand-in.ts';
import type { Term } from '../article/terms.ts';
import type { Annotate } from '../language/word.ts';
import { plainText } from '../markdown/plain-text.ts';
import { isHan } from '../text/characters.ts';
import { isUntranslated } from '../text/untranslated.ts';
import { elementsOf } from './elements.ts';
import { chineseWords, englishWords, gap, pinyinWords } from './index-words.ts';
import { joinClauses } from './join-clauses.ts';
import { placesOf, type Place } from './places.ts';
import type { Line, SearchedSection } from './searched-section.ts';
import { readSyllable } from './syllables.ts';

/** A section, or the places of an article, as the index takes it: its words in each language, and what is shown of it. */
export interface SectionRecord {
  /** Its name in the index; changes with all that is in it. */
  name: string;
  /** What results are narrowed to an article by. */
  article: string;
  words: Bilingual;
  shown: SearchedSection;
}

export interface RecordOptions {
  annotate: Annotate;
  terms: readonly Term[];
  /** The font files the article's Chinese is set in, with spaces between them. */
  font: string;
}

/** The records of an article: one of its places by their names, then one a section. */
export function recordsOf(article: Article, options: RecordOptions): SectionRecord[] {
  const { slug, date } = article;
  const title = standIn(article.title);
  const record = (lines: Line[], section?: SearchedSection['section']): SectionRecord => {
    const shown: SearchedSection = {
      article: { slug, date, ...title },
      ...(section && { section }),
      font: options.font,
      lines,
    };
    const digest = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 12);
    return {
      name: `${slug}/${section?.slug ?? ''}#${digest}`,
      article: [slug, title.zh, title.en].join(' | '),
      words: {
        zh: lines.flatMap(chineseOf).join(' '),
        en: lines.flatMap(englishOf).join(' '),
      },
      shown,
    };
  };
  const sections = article.parts.flatMap((part) =>
    part.sections.map((section) => ({ part, section })),
  );
  return [
    record(placesOf(article).map((place) => lineOfPlace(place, options))),
    ...sections.map(({ part, section }, index) => {
      const heading = joinClauses(standInHeading(headingOf(section, part, article)));
      return record(linesOf(section, options), { slug: section.slug, index, ...heading });
    }),
  ];
}

/** A place as a line, its own lines with breaks between them. */
function lineOfPlace({ place, at, lines, panels }: Place, options: RecordOptions): Line {
  const shown = lines.map(({ zh, en }) => ({ zh, en: isUntranslated(en) ? '' : en }));
  const text = {
    zh: shown.map(({ zh }) => zh).join('\n'),
    en: shown.map(({ en }) => en).join('\n'),
  };
  return { ...lineOf(at, text, options), place, ...(panels && { panels }) };
}

function linesOf({ paragraphs }: Section, options: RecordOptions): Line[] {
  return paragraphs.flatMap((pairs, paragraph) =>
    pairs.map(({ zh, en }, index) => {
      const pair = { zh: plainText(zh), en: isUntranslated(en) ? '' : plainText(en) };
      return lineOf(sentenceId(paragraph, index), pair, options);
    }),
  );
}

function lineOf(at: string, { zh, en }: Bilingual, { annotate, terms }: RecordOptions): Line {
  const shown = isUntranslated(en) ? '' : en;
  const found = new Set(findTerms(zh, terms).map(({ term }) => term));
  const others = found.size === 0 ? [] : otherRenderings([...found], shown, terms);
  return {
    at,
    zh,
    en: shown,
    pinyin: readingsOf(zh, annotate).join(' '),
    ...(others.length > 0 && { terms: others }),
  };
}

/** Terms with those of their renderings that an English text has not. */
function otherRenderings(
  some: readonly Term[],
  text: string,
  terms: readonly Term[],
): [string, ...string[]][] {
  const rendered = renderingsOf(text, terms);
  return some.flatMap((term) => {
    const own = rendered.get(term);
    const others = term.en.filter((rendering) => own?.has(rendering) !== true);
    return others.length > 0 ? [[term.zh, ...others]] : [];
  });
}

/** One reading a Han character. */
function readingsOf(text: string, annotate: Annotate): string[] {
  return annotate(text).flatMap(({ text: word, pinyin }) =>
    [...word].flatMap((character, index) => (isHan(character) ? (pinyin?.[index] ?? '-') : [])),
  );
}

function chineseOf({ zh, pinyin }: Line): string[] {
  const elements = elementsOf(zh);
  return [...chineseWords(elements), gap, ...pinyinRunsOf(elements, pinyin.split(' ')), gap];
}

/** The words of pinyin of a text, with gaps where its characters are no neighbours. */
function pinyinRunsOf(elements: ReturnType<typeof elementsOf>, readings: string[]): string[] {
  const runs: string[][] = [[]];
  let read = 0;
  for (const { han, joined } of elements) {
    const reading = han ? readings[read++] : undefined;
    if (!joined || reading === undefined || reading === '-') runs.push([]);
    if (reading !== undefined && reading !== '-') runs.at(-1)?.push(readSyllable(reading).plain);
  }
  return runs.filter((run) => run.length > 0).flatMap((run) => [...pinyinWords(run), gap]);
}

function englishOf({ en, terms = [] }: Line): string[] {
  const renderings = terms.flatMap(([, ...others]) => others);
  return [en, ...renderings].flatMap((text) => [...englishWords(elementsOf(text)), gap]);
}

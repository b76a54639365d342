import { annotatedTexts, type TextPlace } from '../article/annotated-texts.ts';
import type { ArticleContent } from '../article/content.ts';
import { openReadings, type OpenReading } from '../article/reading-ledger.ts';
import type { Source } from '../language/source.ts';
import { createSkimmer, createTracer } from '../language/trace.ts';
import { fileStart, type Position } from '../text/position.ts';
import { yamlLine } from '../text/yaml-document.ts';
import type { Problem, Rule } from './rule.ts';

const sourceNames: Readonly<Record<Source, string>> = {
  own: 'the article’s lexicon',
  general: 'the general lexicon',
  dictionary: 'the dictionaries',
  rule: 'a rule of grammar',
  cue: 'the words beside it',
  model: 'the model',
  usual: 'its usual reading',
};
const excerptLength = 10;

/** Every polyphone whose reading is not certain has been confirmed by an editor, in the article's lexicon. */
export const readingsReviewed: Rule = {
  id: 'reading-unreviewed',
  severity: 'warning',
  why: {
    zh: '多音字的读音，程序没有把握的，要由编辑认定；注错的音比不注更糟。',
    en: 'Where the program is not sure how a character is read, an editor has to say so: a wrong reading is worse than none.',
  },
  advice: {
    zh: '读音对的，把提示的条目原样写进文章的 lexicon.yaml；不对的，改好再写。',
    en: 'Put the entry that the finding names into the article’s lexicon.yaml, as it is if the reading is right, corrected if it is not.',
  },
  examples: {
    fails: { zh: '新桥通车，大家都高兴。', en: 'The new bridge opened, and all were happy.' },
    passes: {
      zh: '新桥通车，大家都高兴。',
      en: 'The new bridge opened, and all were happy.',
      files: { 'lexicon.yaml': '都高兴: dōu gāoxìng\n' },
    },
  },
  find: ({ articles, lexicon: general }) =>
    articles.flatMap((content) => {
      const { article, lexicon } = content;
      if (article === undefined) return [];
      const lexicons = { general, own: lexicon.lexicon };
      return openReadings(
        annotatedTexts(article),
        createTracer(lexicons),
        createSkimmer(lexicons),
      ).map((reading) => problemOf(reading, content));
    }),
};

function problemOf(reading: OpenReading, content: ArticleContent): Problem {
  const { text, at, character, syllable, source, certainty, entry } = reading;
  const line = yamlLine(entry.stretch, entry.spelling);
  const sure = `${Math.floor(certainty * 100)} % sure, by ${sourceNames[source]}`;
  return {
    ...placeOf(reading, content),
    found: `${character} read ${syllable} (${sure}) in “${excerpt(text, at, character)}”`,
    expected: 'a reading an editor has confirmed',
    hint: `put “${line}” into ${content.path}/lexicon.yaml, corrected if it is wrong`,
    facts: { character, reading: syllable, source, certainty, sentence: text, entry: line },
  };
}

function excerpt(text: string, at: number, character: string): string {
  const before = [...text.slice(0, at)];
  const after = [...text.slice(at + character.length)];
  const start = before.length > excerptLength ? '…' : '';
  const end = after.length > excerptLength ? '…' : '';
  return `${start}${before.slice(-excerptLength).join('')}[${character}]${after.slice(0, excerptLength).join('')}${end}`;
}

/** Where the character stands in its file; where markup is in the way, its line. */
function placeOf(
  { place, text, at }: OpenReading,
  content: ArticleContent,
): Position & { file: string } {
  const { file, raw, line, column } = sourceOf(place, content);
  const start = raw === text ? column + at : column;
  return { file, line, column: start };
}

interface SourceLine extends Position {
  file: string;
  /** The line as it is written, where it is known. */
  raw?: string;
}

function sourceOf(
  place: TextPlace,
  { path, positionOf, sectionFiles }: ArticleContent,
): SourceLine {
  if ('key' in place) return { file: `${path}/article.yaml`, ...positionOf(place.key) };
  const side = sectionFiles.get(place.section)?.zh;
  const file = side?.file ?? `${path}/zh/${place.section}.md`;
  if (place.part === 'heading') return { file, ...(side?.headingPosition ?? fileStart) };
  const line = side?.paragraphs.flat()[place.line];
  if (line === undefined) return { file, ...fileStart };
  return { file, line: line.line, column: line.column, raw: line.text };
}

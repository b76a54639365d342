import type { Article } from '../article/model.ts';
import { siteName, version } from '../site.ts';
import type { Language } from '../text/language.ts';
import { alignedSentences, type AlignedSentence } from './aligned-sentences.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Translation tools know simplified Chinese by its region; many do not read `zh-Hans`. */
const tags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/**
 * An article's translated sentences as a translation memory: TMX 1.4b, level 1 (plain text), a
 * translation unit a sentence. Sentences that are still to be translated are left out, and so is the
 * time it was made, so that the same content gives the same bytes.
 */
export function asTmx(article: Article): string {
  const translated = alignedSentences(article).filter(({ en }) => en !== '');
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `  ${header()}`,
    '  <body>',
    ...translated.flatMap((sentence) => unit(article.slug, sentence)),
    '  </body>',
    '</tmx>',
  ];
  return `${lines.join('\n')}\n`;
}

function header(): string {
  const attributes = {
    creationtool: siteName.en,
    creationtoolversion: version,
    segtype: 'sentence',
    'o-tmf': siteName.en,
    adminlang: tags.en,
    srclang: tags.zh,
    datatype: 'plaintext',
  };
  const list = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeMarkup(value)}"`,
  );
  return `<header ${list.join(' ')}/>`;
}

/** A unit, with the sentence's address within the pages of either language as a property. */
function unit(slug: string, { section, sentence, zh, en }: AlignedSentence): string[] {
  const address = `${slug}/${section}/#${sentence}`;
  return [
    `    <tu tuid="${escapeMarkup(`${section}.${sentence}`)}">`,
    `      <prop type="x-address">${escapeMarkup(address)}</prop>`,
    `      ${variant('zh', zh)}`,
    `      ${variant('en', en)}`,
    '    </tu>',
  ];
}

function variant(language: Language, text: string): string {
  return `<tuv xml:lang="${tags[language]}"><seg>${escapeMarkup(text)}</seg></tuv>`;
}

import { disguisedLetters } from './disguised-letters.ts';
import { otherTexts } from './other-texts.ts';
import { textRule, type Slip } from './text-rule.ts';
import type { Language } from '../../text/language.ts';
import type { Rule } from '../rule.ts';

interface Kind {
  name: string;
  expected: string;
}

const invisible: Kind = { name: 'an invisible character', expected: 'nothing there' };
const direction: Kind = { name: 'a mark of writing direction', expected: 'nothing there' };
const lost: Kind = { name: 'a character that was lost', expected: 'the character of the source' };
const ownFont: Kind = { name: 'a private-use character', expected: 'a character all fonts know' };
const ideograph: Kind = { name: 'a compatibility ideograph', expected: 'the usual character' };
const radical: Kind = { name: 'a radical', expected: 'the character that looks like it' };
const ligature: Kind = { name: 'a ligature', expected: 'its letters' };
const form: Kind = { name: 'a vertical, small or half-width form', expected: 'the usual mark' };

/** Twelve characters of the compatibility block are characters of their own. */
const ownRight = /[\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27-\uFA29]/u;

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/[\p{Co}]/u, ownFont],
  [/[\uFFFD\p{Cs}\p{Cn}]/u, lost],
  [/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/u, direction],
  [/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0\p{Variation_Selector}]/u, invisible],
  [/[\u2E80-\u2FDF]/u, radical],
  [/[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u, ideograph],
  [/[\uFB00-\uFB06]/u, ligature],
  [/[\uFE10-\uFE19\uFE30-\uFE6F\uFF61-\uFF9F]/u, form],
];

/** Anything but what nearly all texts are made of: most need not be looked at further. */
const unusual =
  /[^\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF20\uFF3B-\uFF40\uFF5B-\uFF5E]/;

/** All of them, but for what joins, chooses or spells an emoji. */
const suspicious =
  /[\p{C}\p{Variation_Selector}\p{Zl}\p{Zp}\uFFFD\u115F\u1160\u2800\u2E80-\u2FDF\u3164\uF900-\uFAFF\uFB00-\uFB06\uFE10-\uFE19\uFE30-\uFE6F\uFF61-\uFFA0\u{2F800}-\u{2FA1F}](?<!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic}))(?<!\p{Emoji}[\uFE0E\uFE0F])(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]+)/gu;

const inPairs = textRule({
  id: 'stray-character',
  severity: 'error',
  why: {
    zh: '私用字符、兼容字符和看不见的字符，换一台机器就显示成别的样子，搜索和复制也会出错。',
    en: 'Private-use, compatibility and invisible characters look different on another machine, and searching and copying trip over them.',
  },
  advice: {
    zh: '换成通用的字符；多余的就删去。原文本来如此的，改动记入校改记录。',
    en: 'Put the usual character in its place, or take it out. Where the source has it, name the edit in the ledger.',
  },
  examples: {
    fails: { zh: '新桥⽉底通车。', en: 'The new bridge opens at the end of the month.' },
    passes: { zh: '新桥月底通车。', en: 'The new bridge opens at the end of the month.' },
  },
  languages: ['zh', 'en'],
  slipsIn,
});

/**
 * Texts have no characters that other machines show otherwise, or not at all, or that look like others: those of the
 * article, and all else that its pages show.
 */
export const strayCharacters: Rule = {
  ...inPairs,
  find: (content) => [
    ...inPairs.find(content),
    ...otherTexts(content).flatMap(({ text, language, ...place }) =>
      slipsIn(text, language).map(({ found, expected }) => ({ ...place, found, expected })),
    ),
  ],
};

function slipsIn(text: string, language: Language): Slip[] {
  if (!unusual.test(text)) return [];
  const stray = [...text.matchAll(suspicious)].flatMap(({ 0: character, index }) => {
    const kind = kindOf(character);
    return kind === undefined
      ? []
      : [{ at: index, character, ...kind, expected: expected(character, kind) }];
  });
  return [...stray, ...disguisedLetters(text, language)].map(
    ({ at, character, name, expected }) => {
      const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return { at, what: `U+${number}`, found: `${name}, U+${number}`, expected };
    },
  );
}

function kindOf(character: string): Kind | undefined {
  if (ownRight.test(character)) return undefined;
  return kinds.find(([pattern]) => pattern.test(character))?.[1];
}

function expected(character: string, kind: Kind): string {
  const usual = character.normalize('NFKC');
  return usual !== character && /^\p{L}+$/u.test(usual) && kind !== invisible
    ? `“${usual}”`
    : kind.expected;
}

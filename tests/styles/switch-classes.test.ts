import { describe, expect, test } from 'vitest';
import { withSwitchClasses } from '../../src/styles/switch-classes.ts';

const asked: [name: string, selector: string, twin: string][] = [
  ['one switch', ':root:has(#view-zh:checked) .en', ':root#_root.view-zh .en'],
  [
    'any of several',
    ':root:has(#size-l:checked,#size-xl:checked)',
    ':root:is(#_root.size-l,#_root.size-xl)',
  ],
  ['none', ':root:not(:has(#pinyin-on:checked)) rt', ':root:not(#_root.pinyin-on) rt'],
  [
    'two switches',
    ':root:has(#view-both:checked):has(#pinyin-on:checked) .pair',
    ':root#_root.view-both#_root.pinyin-on .pair',
  ],
  [
    'a switch of a kind of page',
    ':root:has(.sheet-of-paper):has(#type-s:checked)',
    ':root:has(.sheet-of-paper)#_root.type-s',
  ],
  ['one of two selectors', 'p,:root:has(#align-ragged:checked) p', 'p,:root#_root.align-ragged p'],
];

test.each(asked)('a rule that asks for %s has a twin', (_, selector, twin) => {
  const css = withSwitchClasses(`${selector}{color:red}`);
  expect(tight(css)).toBe(
    `@media(scripting:enabled){${tight(twin)}{color:red}}` +
      `@media not (scripting:enabled){${tight(selector)}{color:red}}`,
  );
});

test.each([
  [
    'what the root is not asked for',
    '.print-form:not(:has(#view-words:checked)) .rarer{color:red}',
  ],
  ['other questions', ':root:has(.text) .far{color:red}'],
  ['what is no rule', '@font-face{font-family:"A";src:url(a.woff2)}'],
])('%s stays as it is', (_, css) => {
  expect(withSwitchClasses(css)).toBe(css);
});

describe('the order of rules', () => {
  const on = ':root:has(#view-zh:checked)';

  test('stays: what follows each other goes together, apart from what stands between', () => {
    const css = withSwitchClasses(`${on} a{top:0}${on} b{top:1px}i{top:2px}${on} u{top:3px}`);
    expect(css.match(/\b[abiu]\{/g)).toEqual(['a{', 'b{', 'a{', 'b{', 'i{', 'u{', 'u{']);
  });

  test('stays within layers and conditions', () => {
    const css = withSwitchClasses(`@layer components{@media print{${on} a{top:0}}}`);
    expect(tight(css)).toMatch(
      /^@layer components\{@media print\{@media\(scripting:enabled\)\{[^}]+\}\}@media not/,
    );
  });
});

const tight = (css: string): string =>
  css
    .replace(/@media \(/g, '@media(')
    .replace(/\s*([{}:;,])\s*/g, '$1')
    .replace(/scripting: enabled/g, 'scripting:enabled')
    .trim();

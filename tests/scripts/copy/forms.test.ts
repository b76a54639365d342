import { expect, test } from 'vitest';
import { cite } from '../../../src/scripts/copy/cite.ts';
import { inForms, type Origin, type Passage } from '../../../src/scripts/copy/forms.ts';

const passages: Passage[] = [
  {
    tokens: [{ text: '桥', pinyin: 'qiáo' }, { text: '通', pinyin: 'tōng' }, { text: '；' }],
    en: 'The bridge opened;',
  },
  {
    tokens: [{ text: '人', pinyin: 'rén' }, { text: '来', pinyin: 'lái' }, { text: '。' }],
    en: 'people came.',
  },
];
const origin: Origin = {
  title: { zh: '河镇', en: 'River Town' },
  source: { zh: '河报', en: 'River Daily' },
  date: 'March 2020',
  address: 'https://example.org/en/river-town/bridge/#p1.1',
};

test('two sentences in every form', () => {
  expect(Object.fromEntries(inForms(passages, origin, 'en'))).toEqual({
    zh: '桥通；人来。',
    annotated: '桥(qiáo)通(tōng)；人(rén)来(lái)。',
    pinyin: 'Qiáo tōng; rén lái.',
    en: 'The bridge opened; people came.',
    pair: '桥通；\nThe bridge opened;\n\n人来。\npeople came.',
    citation:
      '桥通；人来。\nThe bridge opened; people came.\n“River Town” (《河镇》), River Daily, March 2020. English translation by Shuangdu. https://example.org/en/river-town/bridge/#p1.1',
    link: origin.address,
  });
});

test('a citation names author and section where they are known', () => {
  const known = {
    ...origin,
    author: { zh: '何人', en: 'He Ren' },
    section: { zh: '桥', en: 'The bridge' },
  };
  expect(cite(known, 'en')).toMatch(
    /^He Ren, “River Town” \(《河镇》\), section “The bridge,” River Daily, March 2020\./,
  );
  expect(cite(known, 'zh')).toMatch(
    /^何人：《河镇》（River Town）“桥”一节，《河报》，March 2020。/,
  );
});

test('the Chinese citation names the Chinese title first', () => {
  expect(cite({ ...origin, date: '2020年3月' }, 'zh')).toBe(
    '《河镇》（River Town），《河报》，2020年3月。英译：双读。https://example.org/en/river-town/bridge/#p1.1',
  );
});

test('what is not translated has no English to copy', () => {
  const forms = inForms(
    passages.map((passage) => ({ ...passage, en: '' })),
    origin,
    'en',
  );
  expect([...forms.keys()]).toEqual(['zh', 'annotated', 'pinyin', 'citation', 'link']);
  expect(forms.get('citation')).toMatch(/^桥通；人来。\n“River Town”/);
});

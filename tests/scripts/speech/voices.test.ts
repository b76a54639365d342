import { expect, test } from 'vitest';
import { stretches } from '../../../src/scripts/speech/stretches.ts';
import { voiceFor } from '../../../src/scripts/speech/voices.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test.each([
  ['zh', ['en-US', 'zh-HK', 'zh-TW', 'zh-CN'], 'zh-CN'],
  ['zh', ['zh-HK', 'zh_TW', 'yue-HK'], 'zh_TW'],
  ['zh', ['zh_CN'], 'zh_CN'],
  ['zh', ['zh-HK', 'yue-HK', 'en-US'], undefined],
  ['en', ['en-AU', 'en-GB', 'zh-CN'], 'en-GB'],
  ['en', ['de-DE'], undefined],
] as const)('the voice for %s among %j is %s', (language, langs, expected) => {
  expect(
    voiceFor(
      langs.map((lang) => voice(lang)),
      language,
    )?.lang,
  ).toBe(expected);
});

test('of two voices of a kind the one on the device speaks', () => {
  const [far, near] = [voice('zh-CN', false), voice('zh-CN')];
  expect(voiceFor([far, near], 'zh')).toBe(near);
});

test('a long sentence is divided where it pauses, and nothing of it is lost', () => {
  const clause = '举办高水平音乐会十场，';
  const long = `${clause.repeat(9)}完。`;
  const divided = stretches(long, 'zh');
  expect(divided.length).toBe(2);
  expect(divided.join('')).toBe(long);
  expect(stretches('短句。', 'zh')).toEqual(['短句。']);
  expect(stretches('……', 'zh')).toEqual([]);
});

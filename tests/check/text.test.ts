import { describe, expect, test } from 'vitest';
import { toCheck } from '../../src/check/checked-content.ts';
import { contentOf } from '../../src/check/example.ts';
import type { Rule } from '../../src/check/rule.ts';
import { doubledMarks } from '../../src/check/text/doubled-marks.ts';
import { doubledWords } from '../../src/check/text/doubled-words.ts';
import { endMarks } from '../../src/check/text/end-marks.ts';
import { figureWidth } from '../../src/check/text/figure-width.ts';
import { fullWidthMarks } from '../../src/check/text/full-width-marks.ts';
import { halfWidthMarks } from '../../src/check/text/half-width-marks.ts';
import { pairedMarks } from '../../src/check/text/paired-marks.ts';
import { repeatedText } from '../../src/check/text/repeated-text.ts';
import { spacesBesideHan } from '../../src/check/text/spaces-beside-han.ts';
import { strayCharacters } from '../../src/check/text/stray-characters.ts';
import { languages, type Language } from '../../src/text/language.ts';

/** In the texts below, each place that a rule is to name has this before it; a text without any is good. */
const here = '▸';

const cases: readonly (readonly [Rule, Record<Language, readonly string[]>])[] = [
  [
    pairedMarks,
    {
      zh: [
        '“桥真好！”居民说。',
        '他说：“这座‘天桥’真好。”',
        '1）修桥；2）铺路。',
        '（一）修桥。',
        '居民说：“桥真好。\n还要修路。”',
        '居民说：▸“桥真好。',
        '桥真好。▸”',
        '《新桥通车》▸》。',
        '▸”桥真好▸“，居民说。',
        '“新桥▸“通车。',
        '▸（新桥▸)通车▸（。',
      ],
      en: [
        'The workers’ bridge wasn’t ready in the ’90s.',
        '“It’s the ‘sky bridge,’” they said.',
        'There are two tasks: a) the bridge, b) the road.',
        'They said ▸“what a bridge.',
        'What a bridge▸) it is.',
        'They said “what a bridge▸“ and left.',
      ],
    },
  ],
  [
    halfWidthMarks,
    {
      zh: [
        '全长3.5公里，造价1,200万元。',
        '比例为3:2。',
        'U.S. Steel和AT&T。',
        '网址为example.com/a?b=c。',
        '新桥通车▸,居民说好。',
        '新桥通车▸.',
        '新桥▸(旧址▸)。',
        '居民说▸:好▸...',
        '新桥▸"通车▸"。',
      ],
      en: ['The bridge opened, at last.'],
    },
  ],
  [
    fullWidthMarks,
    {
      zh: ['新桥，通车。'],
      en: [
        'The word 新桥，大桥 is Chinese.',
        'The bridge▸， at last, is open.',
        'It is 5▸％ longer.',
        'The bridge is open▸。',
        'It is open▸…… at last.',
      ],
    },
  ],
  [
    spacesBesideHan,
    {
      zh: [
        '本报1月3日电 新桥通车。',
        '新桥（本报记者 王小明 李小红）通车。',
        'New Bridge公司开业。',
        '新桥▸ 通车。',
        '建成5G▸ 基站。',
        '新桥，▸  通车。',
      ],
      en: ['The bridge 桥 opened.'],
    },
  ],
  [
    doubledMarks,
    {
      zh: [
        '新桥通车……',
        '新桥——大桥——通车。',
        '真的？！真的！！！',
        '新桥▸，，通车。',
        '新桥▸，。通车',
        '新桥▸———通车。',
        '新桥▸………通车。',
      ],
      en: [
        'Bridges, roads, etc., are ready.',
        'The U.S., too, is at work...',
        'Really?!',
        'Bridges▸,, roads.',
        'Bridges▸;. Roads.',
        'Bridges▸.. Roads.',
      ],
    },
  ],
  [
    doubledWords,
    {
      zh: [
        '目的的确明确。',
        '人人常常看看。',
        '饱和和不饱和。',
        '存在在线服务。',
        '河上的▸的新桥。',
        '新桥和▸和大桥。',
        '我们▸我们昨天过了这个桥。',
      ],
      en: [
        'They had had that that is.',
        'It is very very long.',
        'The theme of the-the pair.',
        'Walla Walla is a town.',
        'Had had he it, he would.',
        'Thethe is no word, and The themes are two.',
        'Over the ▸the river.',
        'The ▸the river is wide.',
        'It is on\u00a0▸on time.',
      ],
    },
  ],
  [
    repeatedText,
    {
      zh: [
        '研究研究，讨论讨论。',
        '一步一步走，一点一点学。',
        '走上新桥，走下新桥。',
        '走上新桥▸走上新桥。',
        '居民走上新桥\n▸走上新桥的还有学生。',
      ],
      en: [
        'It grew and grew and grew.',
        'The ledge on the bridge ▸on the bridge is wide.',
        'They walked onto the bridge ▸walked onto the bridge.',
      ],
    },
  ],
  [
    figureWidth,
    {
      zh: ['２０２０年修桥２座。', '2020年修桥▸２座。', '增长5%，占▸６０％。', 'Ａ座和Ｂ座，3层。'],
      en: ['In 2020 it was ▸２ meters.', 'In 2020.'],
    },
  ],
  [
    strayCharacters,
    {
      zh: [
        '神﨑先生过桥。',
        '𠮷田过桥。',
        '新桥▸\u200b通车。',
        '新桥▸\ue000通车。',
        '新桥▸⽉底通车。',
        '新桥▸\ufffd车。',
        '▸\uf90a桥。',
      ],
      en: ['A café for naïve people.', 'The ▸ﬁrst bridge.', 'The▸\u00ad bridge.', 'A 👨‍👩‍👧 sign.'],
    },
  ],
  [
    endMarks,
    {
      zh: [
        '新桥通车。”',
        '新桥通车……',
        '新桥通车——',
        '（本报记者报道）',
        '要点如下：',
        '新桥通车▸',
        '新桥通车，▸',
      ],
      en: ['It opened.”', 'It opened (at last).', 'It opened▸', 'It opened,▸'],
    },
  ],
];

/** What stands in the other language, with nothing wrong in it, for each line. */
const good: Record<Language, string> = { zh: '新桥通车。', en: 'It opened.' };

describe.each(cases.map(([rule, texts]) => ({ id: rule.id, rule, texts })))('$id', (each) => {
  const table = languages.flatMap((language) =>
    each.texts[language].map((marked) => ({ language, marked })),
  );

  test.each(table)('$language: $marked', ({ language, marked }) => {
    const text = marked.replaceAll(here, '');
    const both = { ...good, [language]: text };
    const other = language === 'zh' ? 'en' : 'zh';
    both[other] = text.replace(/.+/gu, good[other]);
    const content = contentOf(both);
    expect(content.findings).toEqual([]);
    const places = each.rule
      .find(toCheck(content))
      .filter(({ file }) => file.includes(`/${language}/`))
      .map(({ line, column }) => `${line}:${column}`);
    expect(places).toEqual(placesIn(marked));
  });
});

/** Lines and columns of the places that are marked. */
function placesIn(marked: string): string[] {
  return marked.split('\n').flatMap((line, index) =>
    line
      .split(here)
      .slice(0, -1)
      .map((_, at, before) => {
        const { length } = before.slice(0, at + 1).join('');
        return `${index + 1}:${length + 1}`;
      }),
  );
}

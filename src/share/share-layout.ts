import { siteName } from '../site.ts';
import { languageTags, otherLanguage, type Language } from '../text/language.ts';

/** What a share picture says, and in which language first. */
export interface ShareText {
  lang: Language;
  title: Record<Language, string>;
  /** Where and when the text was published. */
  foot?: string;
}

/** An element as satori takes it. */
export interface Box {
  type: 'div';
  props: { style: Style; lang?: string; children: string | Box[] };
}

type Style = Record<string, string | number>;

// The light theme of styles/tokens.css.
const paper = '#fbf9f4';
const ink = '#1f1c18';
const muted = '#5d574d';
const rule = '#ddd6c8';
const accent = '#9c2518';

const faceOf: Record<Language, Style> = {
  zh: { fontFamily: 'Shuangdu Song', fontWeight: 700 },
  en: { fontFamily: 'Shuangdu Serif', fontWeight: 600 },
};
const plainFaceOf: Record<Language, Style> = {
  zh: { fontFamily: 'Shuangdu Song', fontWeight: 400 },
  en: { fontFamily: 'Shuangdu Serif', fontWeight: 400 },
};
/** Titles up to so many characters are set in that size, the first that fits: pixels. */
const sizes: Record<Language, [length: number, size: number][]> = {
  zh: [
    [13, 76],
    [28, 68],
    [45, 54],
    [Infinity, 44],
  ],
  en: [
    [34, 72],
    [84, 60],
    [130, 48],
    [Infinity, 40],
  ],
};
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const leading: Record<Language, number> = { zh: 1.32, en: 1.16 };

/** A share picture as boxes: masthead, title in both languages, foot. */
export function shareLayout({ lang, title, foot = '' }: ShareText): Box {
  const other = otherLanguage[lang];
  return box(
    {
      ...{ width: '100%', height: '100%', flexDirection: 'column', padding: '44px 76px 40px' },
      ...{ boxSizing: 'border-box', borderTop: `18px solid ${accent}` },
      ...{ backgroundColor: paper, color: ink },
    },
    [
      box({ alignItems: 'baseline' }, [
        line('zh', siteName.zh, { ...faceOf.zh, fontSize: 46, color: accent, marginRight: 18 }),
        line('en', siteName.en, { ...plainFaceOf.en, fontSize: 34 }),
      ]),
      box({ flexGrow: 1, flexDirection: 'column', justifyContent: 'center' }, [
        line(lang, title[lang], {
          ...faceOf[lang],
          ...{ fontSize: sizeOf(title[lang], lang), lineHeight: leading[lang], lineClamp: 4 },
        }),
        line(other, title[other], {
          ...plainFaceOf[other],
          ...{ fontSize: 34, lineHeight: 1.35, lineClamp: 3, color: muted, marginTop: 22 },
        }),
      ]),
      line(lang, foot, {
        ...plainFaceOf[lang],
        ...{ fontSize: 28, color: muted, borderTop: `2px solid ${rule}`, paddingTop: 22 },
        minHeight: 66,
      }),
    ],
  );
}

function sizeOf(title: string, lang: Language): number {
  const length = [...title].length;
  return sizes[lang].find(([longest]) => length <= longest)?.[1] ?? 0;
}

function line(lang: Language, text: string, style: Style): Box {
  if (text === '') return box(style, []);
  return {
    type: 'div',
    props: {
      style: { display: 'block', textWrap: 'balance', ...style },
      lang: lang === 'zh' ? 'zh-CN' : languageTags.en,
      children: lang === 'zh' ? unbroken(text) : text,
    },
  };
}

/** Chinese whose words are held together by word joiners. */
function unbroken(text: string): string {
  return [...words.segment(text)].map(({ segment }) => [...segment].join('\u2060')).join('');
}

function box(style: Style, children: Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

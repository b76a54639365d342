/** All text, only what is set bold, or only the letters of pinyin. */
export type Coverage = 'text' | 'bold' | 'pinyin';

/** A face the site brings: a family of our own naming, cut from a font of an npm package. */
export interface Face {
  family: 'Shuangdu Song' | 'Shuangdu Serif' | 'Shuangdu Pinyin';
  weight: 400 | 600 | 700;
  /** The font file, by package path. */
  file: string;
  /** The text it is cut down to. */
  covers: Coverage;
}

/**
 * The characters a family draws. Latin letters and digits among Chinese are those of the English face, which every page
 * has at once: Noto Serif SC’s own were drawn after them, a twentieth larger.
 */
export const drawnBy: Readonly<Record<Face['family'], RegExp>> = {
  'Shuangdu Song': /[^\p{Cc}\x20-\x7e\p{Script=Latin}]/u,
  // Latin, Greek and Cyrillic letters, marks, currencies, signs of mathematics.
  'Shuangdu Serif': /[\x20-\x7e\u00a0-\u052f\u1e00-\u1fff\u2000-\u20bf\u2100-\u214f\u2200-\u22ff]/,
  'Shuangdu Pinyin': /./u,
};

/** Noto Serif SC for Chinese, Source Serif 4, which it was drawn to match, for English, Andika for pinyin. */
export const faces: readonly Face[] = [
  {
    family: 'Shuangdu Song',
    weight: 400,
    file: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    covers: 'text',
  },
  {
    family: 'Shuangdu Song',
    weight: 700,
    file: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
    covers: 'bold',
  },
  {
    family: 'Shuangdu Serif',
    weight: 400,
    file: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    covers: 'text',
  },
  {
    family: 'Shuangdu Serif',
    weight: 600,
    file: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
    covers: 'text',
  },
  {
    family: 'Shuangdu Pinyin',
    weight: 400,
    file: '@expo-google-fonts/andika/Andika_400Regular.ttf',
    covers: 'pinyin',
  },
];

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

import { readFileSync } from 'node:fs';

/** Reads a text: a syllable a character, anything for what is no Han character. */
type Read = (text: string) => string[];

/** What is compared; each loads on demand and should have a process of its own. */
export const engines: Record<string, () => Promise<Read>> = {
  shuangdu: async () => {
    const { createAnnotator } = await import('../../src/language/annotate.ts');
    const { parseLexicon } = await import('../../src/language/parse-lexicon.ts');
    const file = 'content/lexicon.yaml';
    const annotate = createAnnotator({
      general: parseLexicon(file, readFileSync(file, 'utf8')).lexicon,
    });
    return (text) =>
      annotate(text).flatMap(({ text: word, pinyin }) =>
        pinyin === undefined ? [...word] : [...pinyin],
      );
  },
  'pinyin-pro': () => pinyinPro(),
  'pinyin-pro + modern': async () => {
    const [{ addDict }, { default: modern }] = await Promise.all([
      import('pinyin-pro'),
      import('@pinyin-pro/data/modern'),
    ]);
    addDict(modern);
    return pinyinPro();
  },
  'pinyin-pro + complete': async () => {
    const [{ addDict }, { default: complete }] = await Promise.all([
      import('pinyin-pro'),
      import('@pinyin-pro/data/complete'),
    ]);
    addDict(complete);
    return pinyinPro();
  },
};

async function pinyinPro(): Promise<Read> {
  const { pinyin } = await import('pinyin-pro');
  return (text) => pinyin(text, { type: 'array', toneSandhi: false });
}

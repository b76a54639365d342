import { coverage } from './coverage.ts';
import { cutFont, fontFiles } from './subset.ts';

let cut: Promise<Uint8Array> | undefined;

/** The letters of pinyin alone, as WOFF2, for what is taken away from the site. */
export function pinyinFont(): Promise<Uint8Array> {
  cut ??= cutPinyin();
  return cut;
}

async function cutPinyin(): Promise<Uint8Array> {
  const file = fontFiles(coverage({ text: '', bold: '' })).find(
    ({ face }) => face.covers === 'pinyin',
  );
  if (file === undefined) throw new Error('No face covers pinyin');
  return cutFont(file);
}

import { isHan } from '../text/characters.ts';
import type { Mender } from './mend.ts';

/** Radicals and compatibility ideographs that stand for an ordinary character: ⽉ for 月. */
const compatibility = /[\u2e80-\u2fdf\uf900-\ufaff]/gu;

/** A circle among Chinese figures, where the figure 〇 belongs: 二○二六. */
const circle = /(?<=[一二三四五六七八九〇第○][○]*)○|○(?=○*[一二三四五六七八九〇])/gu;

/** Characters that look like others and are encoded apart from them. */
export const lookalikes: Mender = (text) => {
  const replaced = [...text.matchAll(compatibility)].flatMap(({ 0: found, index }) => {
    const plain = found.normalize('NFKC');
    return plain !== found && plain.length === found.length && isHan(plain)
      ? [{ offset: index, text: found, with: plain, reason: 'lookalike' as const }]
      : [];
  });
  const circles = [...text.matchAll(circle)].map(({ 0: found, index }) => ({
    offset: index,
    text: found,
    with: '〇',
    reason: 'lookalike' as const,
  }));
  return [...replaced, ...circles].sort((one, other) => one.offset - other.offset);
};

import { element } from './element.ts';

/**
 * Pinyin as it is spelled, each syllable marked for the colour of its tone. Dots tell syllables apart
 * that nothing else does: `zhèn·xīng` is shown as zhènxīng.
 */
export function spelled(pinyin: string): HTMLElement {
  const pieces = pinyin
    .split(/([^\p{L}\p{M}]+)/u)
    .map((piece, index) =>
      index % 2 === 1 ? piece.replace('·', '') : element('span', { 'data-py': piece }, piece),
    );
  return element('span', { class: 'card-pinyin', lang: 'zh-Latn' }, ...pieces);
}

/** Pinyin as text: `zhèn·xīng` → `zhènxīng`. */
export function asText(pinyin: string): string {
  return pinyin.replaceAll('·', '');
}

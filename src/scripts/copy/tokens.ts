/** A word with its pinyin, or what stands between words. */
export interface Token {
  text: string;
  pinyin?: string;
}

/** Chinese as text: `长春故事` */
export function plain(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Chinese with its pinyin word by word: `长春(Chángchūn)故事(gùshi)` */
export function annotated(tokens: readonly Token[]): string {
  return tokens.map(({ text, pinyin }) => (pinyin ? `${text}(${pinyin})` : text)).join('');
}

/** Chinese punctuation as pinyin has it; what is not here stays as it is. */
const marks: Record<string, string> = {
  '，': ', ',
  '、': ', ',
  '；': '; ',
  '：': ': ',
  '。': '. ',
  '！': '! ',
  '？': '? ',
  '（': ' (',
  '）': ') ',
  '“': ' “',
  '”': '” ',
  '‘': ' ‘',
  '’': '’ ',
  '《': ' “',
  '》': '” ',
  '—': '—',
  '…': '…',
};

/** Pinyin alone, with the punctuation and the capitals of a sentence: `Chángchūn gùshi, 10 chǎng.` */
export function pinyinOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, pinyin }) => (pinyin ? ` ${pinyin} ` : text.replace(/./gu, (c) => marks[c] ?? c)))
    .join('')
    .replace(/—+/g, ' — ')
    .replace(/…+/g, '…')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:.!?)”’…%])/g, '')
    .replace(/(?<=[(“‘]) /g, '')
    .trim()
    .replace(/(?<=^\P{L}*|[.!?][”’)]* [“‘(]*)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

import { matchAt } from './match-at.ts';

const address = /(?:https?:\/\/|www\.)[\w./?=&%#~+-]*[\w/]/iy;

/** Where an address of the web that starts at a place ends: `www.12306.cn`. */
export function endOfAddress(text: string, at: number): number | undefined {
  const found = matchAt(address, text, at);
  return found === null ? undefined : at + found[0].length;
}

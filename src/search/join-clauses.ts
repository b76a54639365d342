import type { Bilingual, Heading } from '../article/model.ts';

/** A heading in one line: `建桥 修路`, `Bridges: Roads`. */
export function joinClauses({ zh, en }: Heading): Bilingual {
  return { zh: zh.join(' '), en: en.join(': ') };
}

import type { Article, Pair } from '../../src/article/model.ts';
import { riverTown } from './river-town.ts';

/** An article of one section, `bridge`, of one paragraph. */
export function articleOf(pairs: readonly Pair[]): Article {
  const section = { name: '01-bridge', slug: 'bridge', paragraphs: [pairs] };
  return {
    ...riverTown,
    parts: [{ heading: { zh: ['桥'], en: ['Bridge'] }, sections: [section] }],
  };
}

import type { Article, Pair } from '../../src/article/model.ts';
import type { Term } from '../../src/article/terms.ts';
import { createAnnotator } from '../../src/language/annotate.ts';
import { parseEntry, type Lexicon } from '../../src/language/lexicon.ts';
import { vocabularyOf } from '../../src/vocabulary/vocabulary-of.ts';
import type { Vocabulary, VocabularyEntry } from '../../src/vocabulary/vocabulary.ts';
import { dictionaryOf } from '../dictionary/entries.ts';

/** Enough of CC-CEDICT for the samples. */
export const dictionary = dictionaryOf(
  '長春 长春 [Chang2 chun1] /Changchun, capital of Jilin/',
  '市 市 [shi4] /market/city/',
  '新 新 [Xin1] /abbr. for Xinjiang/',
  '新 新 [xin1] /new/',
  '中國 中国 [Zhong1 guo2] /China/',
  '習 习 [Xi2] /surname Xi/',
  '習 习 [xi2] /to practice/',
  '樂團 乐团 [yue4 tuan2] /orchestra/',
  '建設 建设 [jian4 she4] /to build/',
  '發展 发展 [fa1 zhan3] /development/',
  '振興 振兴 [zhen4 xing1] /to revive/',
  '全方位 全方位 [quan2 fang1 wei4] /comprehensive/',
  '經濟 经济 [jing1 ji4] /economy/',
  '經濟發展 经济发展 [jing1 ji4 fa1 zhan3] /economic development/',
  '為 为 [wei2] /to be/',
  '為 为 [wei4] /for/',
  '貧困 贫困 [pin2 kun4] /impoverished/',
  '戶 户 [hu4] /household/',
  '萬 万 [wan4] /ten thousand/',
  '名 名 [ming2] /name/',
  '萬名 万名 [wan4 ming2] /all names/',
  '所 所 [suo3] /place/classifier for houses, institutions etc/',
  '學校 学校 [xue2 xiao4] /school/',
  '先導 先导 [xian1 dao3] /to lead the way/',
  '中東 中东 [Zhong1 dong1] /Middle East/',
  '亞洲 亚洲 [Ya4 zhou1] /Asia (abbr. for Yaxiya)/',
);

export const terms: Term[] = [
  {
    id: 'all-round-revitalization',
    zh: '全方位振兴',
    en: ['all-round revitalization', 'full revitalization'],
    kind: 'phrase',
    note: { zh: '', en: '' },
  },
  ...[
    ['eastern-railway', '中东铁路', 'Chinese Eastern Railway'],
    ['asia-one', '亚洲一号', 'Asia No. 1'],
  ].map(([id = '', zh = '', en = '']) => ({
    ...{ id, zh, en: [en], kind: 'name' as const, note: { zh: '', en: '' } },
  })),
];

const spellings = {
  长春: 'Chángchūn',
  长影乐团: 'Chángyǐng Yuètuán',
  长春市: 'Chángchūn Shì',
  新中国: 'Xīn Zhōngguó',
  习近平: 'Xí Jìnpíng',
  为民: 'wèi mín',
  中东铁路: 'Zhōngdōng Tiělù',
  中东铁路建筑群: 'Zhōngdōng Tiělù Jiànzhùqún',
  亚洲一号: 'Yàzhōu Yīhào',
  长吉先导区: 'Cháng-Jí Xiāndǎoqū',
};

const own: Lexicon = new Map(
  Object.entries(spellings).map(([text, spelling]) => [text, parseEntry(text, spelling) ?? []]),
);

const glosses = new Map([['标题', ['heading']]]);

const annotate = createAnnotator({ own });

/** An article of sections, each a name and its sentences; the first section stands in a part with a heading. */
export function articleOf(sections: Record<string, readonly Pair[]>, heading = '发展'): Article {
  const [first, ...rest] = Object.entries(sections).map(([slug, pairs]) => ({
    name: slug,
    slug,
    heading: undefined,
    paragraphs: [pairs],
  }));
  return {
    slug: 'sample',
    title: { zh: '长春', en: 'Changchun' },
    description: { zh: '', en: '' },
    source: { zh: '', en: '' },
    date: '2020',
    parts: [
      {
        heading: { zh: [heading], en: ['Development'] },
        sections: [...(first ? [first] : []), ...rest],
      },
    ],
    ledger: [],
  };
}

/** The vocabulary of sentences in one section. */
export function vocabularyOfLines(...lines: string[]): Vocabulary {
  const pairs = lines.map((zh) => ({ zh, en: `English of ${zh}` }));
  return vocabularyOfArticle(articleOf({ one: pairs }, '标题'));
}

export function vocabularyOfArticle(article: Article): Vocabulary {
  return vocabularyOf(article, { annotate, dictionary, terms, glosses, lexicons: [own] });
}

/** The entry of a word, by its id. */
export function entryOf(entries: readonly VocabularyEntry[], id: string): VocabularyEntry {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`no ${id} in ${entries.map(({ text }) => text).join()}`);
  return entry;
}

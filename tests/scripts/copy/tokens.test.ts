import { describe, expect, test } from 'vitest';
import { annotated, pinyinOf, plain, type Token } from '../../../src/scripts/copy/tokens.ts';

/** `长春=Chángchūn 故事=gùshi ，` → tokens. */
function tokens(written: string): Token[] {
  return written.split(' ').map((each) => {
    const [text = '', pinyin] = each.split('=');
    return pinyin === undefined ? { text } : { text, pinyin };
  });
}

const sentence = tokens(
  '注重=zhùzhòng 文化=wénhuà ，《 长春=Chángchūn 故事=gùshi 》 进入=jìnrù 校园=xiàoyuán ，演出300 场=chǎng 。',
);

test('Chinese is the words joined', () => {
  expect(plain(sentence)).toBe('注重文化，《长春故事》进入校园，演出300场。');
});

test('pinyin stands in brackets after each word', () => {
  expect(annotated(sentence)).toBe(
    '注重(zhùzhòng)文化(wénhuà)，《长春(Chángchūn)故事(gùshi)》进入(jìnrù)校园(xiàoyuán)，演出300场(chǎng)。',
  );
});

describe('pinyin alone', () => {
  test.each([
    ['开=kāi 了=le 。', 'Kāi le.'],
    ['提高=tígāo 5.4%， 向=xiàng 4.3 万=wàn 名=míng 。', 'Tígāo 5.4%, xiàng 4.3 wàn míng.'],
    ['“ 温馨=wēnxīn 村=cūn 小=xiǎo ” 成为=chéngwéi ；', '“Wēnxīn cūn xiǎo” chéngwéi;'],
    ['好=hǎo ！“ 对=duì 。” 他=tā 说=shuō', 'Hǎo! “Duì.” Tā shuō'],
    ['西安=Xī’ān （ 上接=shàngjiē A03 版=bǎn ）', 'Xī’ān (shàngjiē A03 bǎn)'],
    ['看=kàn —— 听=tīng …… 想=xiǎng', 'Kàn — tīng… xiǎng'],
    ['《 故事=gùshi 》、《 书=shū 》', '“Gùshi”, “shū”'],
    ['阿=ā', 'Ā'],
  ])('%s', (written, expected) => {
    expect(pinyinOf(tokens(written))).toBe(expected);
  });
});

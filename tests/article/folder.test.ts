import { expect, test } from 'vitest';
import { decodeFiles } from '../../src/article/folder.ts';

const decode = (name: string, text: string) =>
  decodeFiles('content/a', new Map([[name, new TextEncoder().encode(text)]]));

test.each(['', '\n \n'])('%j is no article text, but a lexicon with nothing in it', (text) => {
  expect(decode('zh/01-a.md', text).findings).toMatchObject([
    { file: 'content/a/zh/01-a.md', rule: 'file-empty' },
  ]);
  expect(decode('lexicon.yaml', text).findings).toEqual([]);
  expect(decode('lexicon.yaml', text).texts.get('lexicon.yaml')).toBe(text);
});

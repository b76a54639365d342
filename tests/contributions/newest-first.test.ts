import { expect, test } from 'vitest';
import type { ArticleFolder } from '../../src/article/parse.ts';
import type { Contribution } from '../../src/contributions/contribution.ts';
import { newestFirst } from '../../src/contributions/newest-first.ts';

const contribution = (slug: string, date: string): Contribution =>
  ({ slug, facts: { listed: { slug, date } } }) as Contribution;

const article = (slug: string, date: string): ArticleFolder => ({
  slug,
  path: slug,
  files: new Map([
    ['article.yaml', Buffer.from(`title: { zh: 桥, en: Bridge }\ndate: "${date}"\n`)],
  ]),
});

const kept = [contribution('old', '2019'), contribution('new', '2021-02-03')];

async function slugsOf(articles: AsyncIterable<Contribution>): Promise<string[]> {
  return (await Array.fromAsync(articles)).map(({ slug }) => slug);
}

test('articles that are made take their places among those that are kept', async () => {
  const making = Promise.resolve([contribution('made', '2020'), contribution('also', '2020')]);
  const articles = newestFirst(kept, [article('made', '2020'), article('also', '2020')], making);
  expect(await slugsOf(articles)).toEqual(['new', 'also', 'made', 'old']);
});

test('what is newer than any that is being made does not wait', async () => {
  const never = new Promise<Contribution[]>(() => undefined);
  const articles = newestFirst(kept, [article('made', '2020')], never);
  expect(await articles.next()).toMatchObject({ value: { slug: 'new' } });
});

test('where making fails, so does the row', async () => {
  const failing = Promise.reject<Contribution[]>(new Error('no'));
  await expect(slugsOf(newestFirst(kept, [article('made', '2020')], failing))).rejects.toThrow(
    'no',
  );
});

test('without any to be made, all are kept ones', async () => {
  expect(await slugsOf(newestFirst(kept, [], Promise.resolve([])))).toEqual(['new', 'old']);
});

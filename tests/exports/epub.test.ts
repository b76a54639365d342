import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { bookOf } from '../../src/article/book-of.ts';
import { sectionsOf, sentenceId, type Article } from '../../src/article/model.ts';
import { termsOf } from '../../src/article/terms-of.ts';
import { asEpub } from '../../src/exports/epub/epub.ts';
import { createAnnotator } from '../../src/language/annotate.ts';
import type { Lexicon } from '../../src/language/lexicon.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { projectContent } from '../language/words.ts';
import { epubcheckCommand } from './epubcheck-command.ts';
import { readEpub, type Book } from './read-epub.ts';
import { riverTown } from './river-town.ts';

// Drawing covers and starting Java take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const content = await projectContent();
const articles: [string, Article, Uint8Array][] = [
  ['river-town', riverTown, await bytesOf(riverTown)],
];
for (const { slug, article, lexicon } of content.articles) {
  if (article) articles.push([slug, article, await bytesOf(article, lexicon.lexicon)]);
}
const pages = ({ elements }: Book) => [...elements].filter(([name]) => name.endsWith('.xhtml'));

async function bytesOf(article: Article, own: Lexicon = new Map()): Promise<Uint8Array> {
  const terms = termsOf(sectionsOf(article), content.terms.terms);
  const annotate = createAnnotator({ general: content.lexicon, own });
  return asEpub(bookOf(article, { annotate, terms }));
}

describe.each(articles)('%s', (_slug, article, bytes) => {
  const book = readEpub(bytes);
  const opf = book.elements.get('package.opf') ?? [];
  const named = (name: string) => opf.filter((element) => element.name === name);

  test('starts with its media type, not compressed and without extra fields', () => {
    const head = Buffer.from(bytes).subarray(0, 58);
    expect(head.toString('latin1', 30)).toBe('mimetypeapplication/epub+zip');
    expect([head.readUInt16LE(8), head.readUInt16LE(28)]).toEqual([0, 0]);
  });

  test('has the same bytes every time', async () => {
    const own = content.articles.find(({ slug }) => slug === article.slug)?.lexicon.lexicon;
    expect(Buffer.from(await bytesOf(article, own)).equals(bytes)).toBe(true);
  });

  test('lists every file once, and every page in the spine', () => {
    const items = named('item').map(({ attributes }) => attributes);
    const hrefs = items.map(({ href }) => href);
    expect(hrefs.toSorted()).toEqual(
      book.files.filter((file) => file !== 'package.opf').toSorted(),
    );
    const listed = items.filter(({ href }) => href?.endsWith('.xhtml')).map(({ id }) => id);
    expect(named('itemref').map(({ attributes }) => attributes.idref)).toEqual(listed);
    expect(items.filter(({ properties }) => properties === 'nav')).toHaveLength(1);
    expect(items.filter(({ properties }) => properties === 'cover-image')).toHaveLength(1);
  });

  test('says what it is, in both languages, and when by the date of the article', () => {
    expect(named('language').map(({ text }) => text)).toEqual(['zh-Hans', 'en']);
    expect(named('title').map(({ text }) => text)).toEqual([article.title.zh]);
    const metas = named('meta').map(({ attributes, text }) => [attributes.property, text]);
    expect(metas).toContainEqual(['alternate-script', article.title.en]);
    expect(metas).toContainEqual(['schema:accessMode', 'textual']);
    expect(metas.filter(([property]) => property === 'dcterms:modified')).toEqual([
      ['dcterms:modified', expect.stringMatching(new RegExp(`^${article.date}.*T00:00:00Z$`))],
    ]);
  });

  test('links only to what is there, and fetches nothing from elsewhere', () => {
    const ids = new Map(
      pages(book).map(([name, elements]) => [
        name,
        elements.flatMap(({ attributes: { id } }) => id ?? []),
      ]),
    );
    for (const [page, own] of ids) expect(new Set(own).size, page).toBe(own.length);
    for (const [page, elements] of pages(book)) {
      const found = elements.flatMap(({ name, attributes: { href, src } }) => {
        const target = src ?? href;
        return target === undefined || (name === 'a' && /^(https?|mailto):/.test(target))
          ? []
          : [target];
      });
      const broken = found.filter((target) => {
        const [file = '', id] = target.split('#');
        const known = file === '' ? page : file;
        return !book.files.includes(known) || (id !== undefined && !ids.get(known)?.includes(id));
      });
      expect(broken, page).toEqual([]);
    }
  });

  test('has every sentence in both languages, its pinyin as text', () => {
    for (const { slug, paragraphs } of sectionsOf(article)) {
      const elements = book.elements.get(`section-${slug}.xhtml`) ?? [];
      const pairs = elements.filter(({ attributes }) => attributes.class === 'pair');
      const expected = paragraphs.flatMap((lines, paragraph) =>
        lines.map((_pair, line) => sentenceId(paragraph, line)),
      );
      expect(pairs.map(({ attributes }) => attributes.id)).toEqual(expected);
      const inPairs = (language: string) =>
        elements.filter(({ name, attributes }) => name === 'p' && attributes.class === language);
      const bare = (text: string): string => text.replace(/\([^()]*\)/g, '').replace(/\d+/g, '');
      for (const [index, { zh, en }] of paragraphs.flat().entries()) {
        expect(inPairs('zh').some(({ text }) => bare(text) === bare(plainText(zh)))).toBe(true);
        expect(inPairs('en').some(({ text }) => bare(text) === bare(plainText(en)))).toBe(true);
        expect(pairs[index]?.text).toMatch(/\([\p{L}'-]+\)/u);
      }
    }
  });

  test('notes and the words they explain lead to each other', () => {
    for (const [page, elements] of pages(book)) {
      const ofType = (type: string) =>
        elements.filter(({ attributes }) => attributes['epub:type'] === type);
      const notes = ofType('footnote').map(({ attributes }) => `#${attributes.id ?? ''}`);
      const references = ofType('noteref').map(({ attributes }) => attributes.href ?? '');
      expect([...new Set(references)], page).toEqual(notes);
      const back = ofType('backlink').map(({ attributes }) => attributes.href);
      expect(back).toEqual(notes.map((note) => note.replace('#note-', '#ref-')));
    }
  });

  test('its contents name parts and sections, and its landmarks the places of a book', () => {
    const links = (book.elements.get('contents.xhtml') ?? []).filter(({ name }) => name === 'a');
    const landmarks = links.flatMap(({ attributes }) => attributes['epub:type'] ?? []);
    expect(landmarks).toEqual(['cover', 'titlepage', 'toc', 'bodymatter', 'colophon']);
    const targets = links.map(({ attributes }) => attributes.href?.split('#')[0]);
    for (const { slug } of sectionsOf(article)) expect(targets).toContain(`section-${slug}.xhtml`);
    for (const clause of sectionsOf(article).flatMap(({ heading }) => heading?.zh ?? []))
      expect(
        links.some(({ text }) => text.includes(clause)),
        clause,
      ).toBe(true);
  });
});

const command = epubcheckCommand();
const folder = mkdtempSync(join(tmpdir(), 'shuangdu-epub-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.runIf(command).each(articles.slice(1))(
  'EPUBCheck finds nothing in %s',
  (slug, _article, bytes) => {
    const [program = '', ...args] = command ?? [];
    const file = join(folder, `${slug}.epub`);
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync(program, [...args, '--failonwarnings', file], {
      encoding: 'utf8',
    });
    expect(status, stdout + stderr).toBe(0);
  },
);

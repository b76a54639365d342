import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const main = join(import.meta.dirname, '../../src/cli/main.mjs');
const pages = join(import.meta.dirname, '../fixtures/ingest');
const page = join(pages, 'column-tops/input.txt');

/** Each run starts Node and loads the dictionaries. */
const patience = 60_000;

let project = '';

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

function shuangdu(args: string[], input?: string): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: project,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
  });
  return { code: status, out: stdout, err: stderr };
}

function content(): string[] {
  return readdirSync(join(project, 'content')).sort();
}

vi.setConfig({ testTimeout: patience });

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'shuangdu-ingest-'));
});
beforeEach(() => {
  rmSync(join(project, 'content'), { recursive: true, force: true });
  mkdirSync(join(project, 'content'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('ingest FILE --slug SLUG', () => {
  it('writes an article that passes all checks', () => {
    const { code, err } = shuangdu(['ingest', page, '--slug', 'new']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { out } = shuangdu(['check']);
    const rules = out.split('\n').flatMap((line) => / {2}(\S+) {2}warning: /.exec(line)?.[1] ?? []);
    expect(rules).toContain('untranslated');
    const expected = ['untranslated', 'doubt', 'reading-unreviewed'];
    expect(rules.filter((rule) => !expected.includes(rule))).toEqual([]);
    expect(out).toMatch(/\n0 errors, \d+ warnings?\n$/u);
  });

  it('writes the source as it came, and English of as many lines', () => {
    shuangdu(['ingest', page, '--slug', 'new']);
    const folder = join(project, 'content/new');
    expect(readFileSync(join(folder, 'source.txt'))).toEqual(readFileSync(page));
    const [name = ''] = readdirSync(join(folder, 'zh'));
    expect(readdirSync(join(folder, 'en'))).toEqual(readdirSync(join(folder, 'zh')));
    const lines = readFileSync(join(folder, 'zh', name), 'utf8')
      .split('\n')
      .slice(4).length;
    const english = readFileSync(join(folder, 'en', name), 'utf8')
      .split('\n')
      .slice(4);
    expect(english).toHaveLength(lines);
    expect(new Set(english)).toEqual(new Set(['', '[untranslated]']));
    expect(name).toMatch(/^01-liuzhu-/);
  });

  it('reads standard input, and reports without colour into a pipe', () => {
    const { code, out } = shuangdu(['ingest', '-', '--slug', 'new'], readFileSync(page, 'utf8'));
    expect(code).toBe(0);
    expect(out).toMatch(/^Wrote content\/new: 3 paragraphs in 2 sections of 1 part\.\n/);
    expect(out).not.toContain('\u001b');
  });

  it('writes over no article, and with --force keeps the one that stood there', () => {
    cpSync(pages, join(project, 'content/new'), { recursive: true });
    const refused = shuangdu(['ingest', page, '--slug', 'new']);
    expect(refused).toEqual({
      code: 1,
      out: '',
      err: 'content/new exists. Choose another slug, add --update to take a corrected source over it, or --force to put it aside.\n',
    });
    expect(content()).toEqual(['new']);
    expect(shuangdu(['ingest', page, '--slug', 'new', '--force']).code).toBe(0);
    expect(content()).toEqual(['.new.before-1', 'new']);
    expect(readdirSync(join(project, 'content/.new.before-1'))).toEqual(readdirSync(pages));
  });
});

describe('ingest FILE --slug SLUG --update', () => {
  const article = (): string => join(project, 'content/new');

  it('writes nothing where nothing changed', () => {
    shuangdu(['ingest', page, '--slug', 'new']);
    const { code, out } = shuangdu(['ingest', page, '--slug', 'new', '--update']);
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Nothing to change in content/new: it has this source already.\n',
    });
    expect(content()).toEqual(['new']);
  });

  it('takes a corrected source over an article, keeps what it does not know, and says what changed', () => {
    shuangdu(['ingest', page, '--slug', 'new']);
    writeFileSync(join(article(), 'picture.jpg'), Uint8Array.of(0xff, 0xd8));
    const corrected = readFileSync(page, 'utf8').replace('四十一家。', '四十三家。');
    const { code, out } = shuangdu(['ingest', '-', '--slug', 'new', '--update'], corrected);
    expect(code).toBe(0);
    expect(out).toMatch(/^Updated content\/new: \d+ lines as before\.\n/);
    expect(out).toMatch(
      /\n1 line changed; its English is marked\n.*四十三家。\n {6}before: .*四十一家。\n/,
    );
    expect(content()).toEqual(['.new.before-1', 'new']);
    expect(readFileSync(join(article(), 'source.txt'), 'utf8')).toBe(corrected);
    expect(readFileSync(join(article(), 'picture.jpg'))).toEqual(Buffer.of(0xff, 0xd8));
    expect(shuangdu(['check']).code).toBe(0);
  });

  it('asks for an article that is there', () => {
    expect(shuangdu(['ingest', page, '--slug', 'new', '--update'])).toEqual({
      code: 1,
      out: '',
      err: 'content/new is not there. Leave --update out to take the text in.\n',
    });
    expect(content()).toEqual([]);
  });
});

describe('ingest FILE --json', () => {
  it('prints what was found and writes nothing', () => {
    const { code, out } = shuangdu(['ingest', page, '--json']);
    expect(code).toBe(0);
    const found: unknown = JSON.parse(out);
    expect(found).toMatchObject({
      title: '江城晨报：老城的新生活',
      subtitle: '——记滨河街道的三年更新',
      byline: null,
      notes: ['（上接A02版）'],
    });
    expect(content()).toEqual([]);
  });
});

describe('what cannot be taken in is one line', () => {
  it.each([
    [
      'a file that is not there',
      ['ingest', 'nowhere.txt', '--json'],
      1,
      /^nowhere\.txt is not there/,
    ],
    ['a folder', ['ingest', 'content', '--json'], 1, /^content is a folder/],
    ['no file', ['ingest', '--json'], 2, /^Usage: /],
    ['no slug', ['ingest', page], 2, /^Usage: /],
    ['a slug that is no name', ['ingest', page, '--slug', '../x'], 2, /^“\.\.\/x” cannot name/],
    ['the name of a page', ['ingest', page, '--slug', 'search'], 2, /^“search” cannot name/],
    ['both over and anew', ['ingest', page, '--slug', 'new', '--update', '--force'], 2, /^Usage: /],
    ['an unknown option', ['ingest', page, '--slog', 'x'], 2, /^Usage: /],
  ])('%s', (_, args, code, message) => {
    const outcome = shuangdu(args);
    expect(outcome.code).toBe(code);
    expect(outcome.err).toMatch(message);
    expect(outcome.err.trimEnd().split('\n')).toHaveLength(1);
    expect(content()).toEqual([]);
  });

  it('text without Chinese', () => {
    writeFileSync(join(project, 'english.txt'), 'The old town is new.\n');
    const { code, err } = shuangdu(['ingest', 'english.txt', '--slug', 'new']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'english.txt has no Chinese in it; give it the text of an article.\n',
    });
    expect(content()).toEqual([]);
  });
});

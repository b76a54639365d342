import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/cli/write-folder.ts';

const writer = join(import.meta.dirname, '../../src/cli/write-folder.ts');
const files = new Map([
  ['article.yaml', 'title: new\n'],
  ['zh/01.md', '新\n'],
]);

let parent = '';
let path = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'shuangdu-write-'));
  path = join(parent, 'article');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('a folder is written whole or not at all', () => {
  it('writes every file and leaves nothing beside', () => {
    expect(writeFolder({ path, files, replace: false })).toBeUndefined();
    expect(readdirSync(parent)).toEqual(['article']);
    expect(readFileSync(join(path, 'zh/01.md'), 'utf8')).toBe('新\n');
  });

  it('keeps what stood there, each time under a name of its own', () => {
    for (const text of ['one', 'two', 'three']) {
      writeFolder({ path, files: new Map([['a', text]]), replace: true });
    }
    const kept = ['.article.before-1', '.article.before-2', 'article'];
    expect(readdirSync(parent)).toEqual(kept);
    const texts = kept.map((name) => readFileSync(join(parent, name, 'a'), 'utf8'));
    expect(texts).toEqual(['one', 'two', 'three']);
  });

  it('leaves all as it was when a file cannot be written', () => {
    mkdirSync(path);
    writeFileSync(join(path, 'a'), 'old');
    const broken = new Map([...files, ['x'.repeat(300), 'too long a name']]);
    expect(() => writeFolder({ path, files: broken, replace: true })).toThrow('ENAMETOOLONG');
    expect(readdirSync(parent)).toEqual(['article']);
    expect(readFileSync(join(path, 'a'), 'utf8')).toBe('old');
  });

  it('writes over nothing without leave', () => {
    mkdirSync(path);
    expect(() => writeFolder({ path, files, replace: false })).toThrow('exists');
    expect(readdirSync(parent)).toEqual(['article']);
  });

  it('clears away what a killed run has left', () => {
    mkdirSync(join(parent, '.article.new-999999999'));
    writeFolder({ path, files, replace: false });
    expect(readdirSync(parent)).toEqual(['article']);
  });
});

it.each([0, 2, 5, 10, 20, 40])(
  'a kill after %i ms leaves a whole folder or none',
  async (delay) => {
    const script = `
    import { writeFolder } from ${JSON.stringify(writer)};
    const files = new Map(Array.from({ length: 200 }, (_, n) => ['zh/' + n + '.md', 'x'.repeat(1000)]));
    process.stdout.write('ready');
    writeFolder({ path: ${JSON.stringify(path)}, files, replace: false });`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const visible = readdirSync(parent).filter((name) => !name.startsWith('.'));
    expect(['', 'article']).toContain(visible.join());
    if (visible.length > 0) expect(readdirSync(join(path, 'zh'))).toHaveLength(200);
  },
);

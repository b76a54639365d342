/**
 * How long `check` takes over 1,000 sections of 500 characters, stage by stage, and beside what reading the files
 * and parsing them as Markdown takes on the same machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseContent } from '../../src/article/content.ts';
import { readContent } from '../../src/article/read.ts';
import { toCheck } from '../../src/check/checked-content.ts';
import { rules } from '../../src/check/rules.ts';
import { writeArticles } from './check/write-articles.ts';

const sizes = [
  { articles: 20, sections: 50, han: 500 },
  { articles: 1, sections: 1000, han: 500 },
];
const main = resolve('src/cli/main.ts');

for (const size of sizes) {
  for (const reviewed of [true, false]) {
    const project = mkdtempSync(join(tmpdir(), 'shuangdu-bench-'));
    try {
      await writeArticles(join(project, 'content'), size, reviewed);
      const { articles, sections } = size;
      console.log(
        `\n${articles} × ${sections} sections, readings ${reviewed ? 'reviewed' : 'not reviewed'}`,
      );
      await measure(project);
    } finally {
      rmSync(project, { recursive: true });
    }
  }
}

async function measure(project: string): Promise<void> {
  const folder = join(project, 'content');
  const processor = unified().use(remarkParse).freeze();
  const [baseline] = await timed('read and parse plainly', async () => {
    const read = await readContent(folder);
    for (const { files } of read.articles)
      for (const [name, bytes] of files)
        if (name.endsWith('.md')) processor.parse(new TextDecoder().decode(bytes));
  });
  const [, read] = await timed('read', () => readContent(folder));
  const [, content] = await timed('parse', () => parseContent(read));
  const [, checked] = await timed('pair', () => toCheck(content));
  const broken = content.findings.length;
  if (broken > 0) console.log(`${broken} faults of format`, content.findings[0]);
  for (const { id, find } of rules)
    await timed(
      id,
      () => find(checked),
      ({ length }) => `${length} findings`,
    );
  const [whole] = await timed(
    'the whole command',
    () => {
      const { stdout } = spawnSync(process.execPath, [main, 'check'], {
        cwd: project,
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
      return stdout.trimEnd().split('\n').at(-1) ?? '';
    },
    (summary) => summary,
  );
  console.log(`the whole command takes ${(whole / baseline).toFixed(2)} times the baseline`);
}

async function timed<T>(
  name: string,
  work: () => T | Promise<T>,
  describe: (result: T) => string = () => '',
): Promise<[number, T]> {
  const start = performance.now();
  const result = await work();
  const time = performance.now() - start;
  console.log(`${name.padEnd(24)}${time.toFixed(0).padStart(7)} ms  ${describe(result)}`.trimEnd());
  return [time, result];
}

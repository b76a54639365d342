/**
 * What `check` takes over 1,000 sections of 500 characters, stage by stage: by the clock, of the processor’s time, and
 * as so many times what reading the files and parsing them as Markdown takes in the same run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
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
const main = resolve('src/cli/main.mjs');
const tellUsage = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  console.error('\\n' + (userCPUTime + systemCPUTime));
});`;

/** What the program that the bench runs has taken of the processor’s time. */
let ofCommand = 0;

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
  const stage = async <T>(
    name: string,
    work: () => T | Promise<T>,
    describe?: (result: T) => string,
  ): Promise<T> => (await timed(name, work, describe, baseline))[1];
  const read = await stage('read', () => readContent(folder));
  const content = await stage('parse', () => parseContent(read));
  const checked = await stage('pair', () => toCheck(content));
  const broken = content.findings.length;
  if (broken > 0) console.log(`${broken} faults of format`, content.findings[0]);
  for (const { id, find } of rules)
    await stage(
      id,
      () => find(checked),
      ({ length }) => `${length} findings`,
    );
  await stage(
    'the whole command',
    () => runCheck(project),
    (summary) => summary,
  );
  console.log(`load average ${loadavg()[0]?.toFixed(1)}`);
}

/** Runs `check` as users do; its summary. */
function runCheck(project: string): string {
  const told = `data:text/javascript,${encodeURIComponent(tellUsage)}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', told, main, 'check'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  ofCommand += Number(lastLine(stderr)) / 1e6;
  return lastLine(stdout);
}

function lastLine(output: string): string {
  return output.trimEnd().split('\n').at(-1) ?? '';
}

/** Seconds by the clock, and of the processor’s time, which other programs disturb less. */
interface Cost {
  elapsed: number;
  cpu: number;
}

/** Does the work, and prints what it takes, by the processor’s time also as so many times a baseline. */
async function timed<T>(
  name: string,
  work: () => T | Promise<T>,
  describe: (result: T) => string = () => '',
  baseline?: Cost,
): Promise<[Cost, T]> {
  const [start, cpuBefore] = [performance.now(), cpuSeconds()];
  const result = await work();
  const cost = { elapsed: (performance.now() - start) / 1000, cpu: cpuSeconds() - cpuBefore };
  const ratio = cost.cpu / (baseline ?? cost).cpu;
  const columns = [`${seconds(cost.elapsed)} elapsed`, `${seconds(cost.cpu)} CPU`];
  console.log(
    `${name.padEnd(24)}${columns.join('')}${ratio.toFixed(2).padStart(7)} ×  ${describe(result)}`.trimEnd(),
  );
  return [cost, result];
}

function seconds(time: number): string {
  return `${time.toFixed(2).padStart(7)} s`;
}

/** What this program and the command have taken so far. */
function cpuSeconds(): number {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return (userCPUTime + systemCPUTime) / 1e6 + ofCommand;
}

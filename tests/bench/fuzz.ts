/**
 * A hundred thousand texts of every kind for each part that takes text it cannot trust: none crashes it, none keeps
 * it longer than its length allows, and what must hold of the outcome does. Then the time that text of one
 * kind takes at four times the length, beside what it takes at its own.
 *
 * `node tests/bench/fuzz.ts [SUBJECT…]`; `FUZZ_SEED` and `FUZZ_RUNS` for other texts and another number.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { subjects } from '../fuzz/subjects.ts';
import { keepFigures } from './keep-figures.ts';
import type { Outcome, Task } from './fuzz/task.ts';

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const runs = Number(process.env.FUZZ_RUNS ?? 100_000);
/** After so long without a sign from a text, it hangs. */
const patience = 30_000;

const folder = mkdtempSync(join(tmpdir(), 'shuangdu-fuzz-'));
const named = process.argv.slice(2);
const queue = subjects
  .map(({ name }) => name)
  .filter((name) => !named.length || named.includes(name));
const outcomes: Outcome[] = [];

console.log(`seed ${seed}, ${runs} texts each`);
await Promise.all(
  Array.from({ length: Math.min(availableParallelism(), 2) }, async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift())
      outcomes.push(await examine(name));
  }),
);

rmSync(folder, { recursive: true });

console.table(
  Object.fromEntries(
    outcomes.map(({ name, texts, characters, microseconds, worst, growth }) => [
      name,
      {
        texts,
        characters,
        'µs a character': microseconds.toFixed(2),
        'the slowest text': `${worst.milliseconds.toFixed(0)} ms of ${worst.length} characters`,
        '4 × the length': `${growth[0]?.ratio.toFixed(1) ?? '–'} × the time of ${JSON.stringify(growth[0]?.piece)}`,
      },
    ]),
  ),
);
for (const { name, fault, growth } of outcomes) {
  if (fault !== undefined) console.log(`\n${name}: ${fault}`);
  for (const { piece, ratio, length, milliseconds } of growth.filter(({ isSteep }) => isSteep))
    console.log(
      `${name}: ${JSON.stringify(piece)} takes ${ratio.toFixed(1)} × the time at 4 × the length (${length} characters: ${milliseconds.toFixed(0)} ms)`,
    );
}
const steepest = outcomes.map(({ growth, ...rest }) => ({ ...rest, growth: growth.slice(0, 3) }));
keepFigures('fuzz', { seed, outcomes: steepest });
process.exitCode = outcomes.some(
  ({ fault, growth }) => fault !== undefined || growth.some(({ isSteep }) => isSteep),
)
  ? 1
  : 0;

/** Has a process of its own do it, which a text may keep for ever or bring down. */
async function examine(name: string): Promise<Outcome> {
  const note = join(folder, name);
  const task: Task = { name, seed, runs, note };
  const child = fork(new URL('fuzz/worker.ts', import.meta.url), [JSON.stringify(task)]);
  let outcome: Outcome = { ...nothing(name), fault: 'ended before it was done' };
  child.on('message', (told) => (outcome = told as Outcome));
  const state = { hangs: false };
  const watch = setInterval(() => {
    state.hangs = existsSync(note) && Date.now() - statSync(note).mtimeMs > patience;
    if (state.hangs) child.kill('SIGKILL');
  }, 1000);
  const [status] = (await once(child, 'exit')) as [number | null];
  clearInterval(watch);
  if (status === 0) return outcome;
  const what = state.hangs ? 'hangs' : 'ends the process';
  return { ...nothing(name), fault: `${what} on ${shortened(readFileSync(note, 'utf8'))}` };
}

/** The start of a text, and how long it is. */
function shortened(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}… (${text.length} characters)`;
}

function nothing(name: string): Outcome {
  const worst = { milliseconds: 0, length: 0 };
  return { name, texts: 0, characters: 0, microseconds: 0, worst, growth: [] };
}

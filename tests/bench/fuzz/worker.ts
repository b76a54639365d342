/** One part of the program, given all its texts. */
import { writeFileSync } from 'node:fs';
import { threadCpuUsage } from 'node:process';
import fc from 'fast-check';
import { shapesOf } from '../../fuzz/nasty-text.ts';
import { subjects } from '../../fuzz/subjects.ts';
import type { Growth, Outcome, Task } from './task.ts';

const { name, seed, runs, note } = JSON.parse(process.argv[2] ?? '') as Task;
const subject = subjects.find((each) => each.name === name);
if (subject === undefined) throw new Error(`nothing is called ${name}`);
const { texts, examine, familiar } = subject;

/** What a text may take: so much to begin with, as dictionaries are loaded and garbage collected, and so much a character. */
const allowed = (length: number): number => 1000 + length;

/** Four times the length takes four times as long, or sixteen times where time grows by its square. */
const steep = 8;

/** In milliseconds. What takes less, collecting garbage disturbs; a text that is steep takes more when it is longer. */
const telling = 300;

/** Milliseconds of the processor that a text takes. */
function timeOf(text: string): number {
  writeFileSync(note, JSON.stringify(text));
  const before = threadCpuUsage();
  examine(text);
  const { user, system } = threadCpuUsage(before);
  return (user + system) / 1000;
}

const outcome: Outcome = {
  name,
  texts: 0,
  characters: 0,
  microseconds: 0,
  worst: { milliseconds: 0, length: 1 },
  growth: [],
};
let milliseconds = 0;
const property = fc.property(texts, (text) => {
  const time = timeOf(text);
  outcome.texts += 1;
  outcome.characters += text.length;
  milliseconds += time;
  const { worst } = outcome;
  if (time / allowed(text.length) > worst.milliseconds / allowed(worst.length))
    outcome.worst = { milliseconds: time, length: text.length };
  if (time > allowed(text.length)) throw new Error(`takes ${time.toFixed(0)} ms`);
});
const { failed, counterexample, errorInstance } = fc.check(property, { seed, numRuns: runs });
outcome.microseconds = (milliseconds * 1000) / outcome.characters;
if (failed)
  outcome.fault = `${JSON.stringify(counterexample?.[0])}\n${errorInstance instanceof Error ? (errorInstance.stack ?? '') : String(errorInstance)}`;
outcome.growth = shapesOf(familiar)
  .map(growthOf)
  .sort((a, b) => b.ratio - a.ratio);
process.send?.(outcome);

/** Looks at longer texts as long as they take too little time to tell: a square can hide behind what any text takes. */
function growthOf(piece: string): Growth {
  const textOf = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
  for (let length = 2000; ; length *= 4) {
    const milliseconds = timeOf(textOf(length));
    const longer = timeOf(textOf(4 * length));
    const ratio = longer / Math.max(milliseconds, 2);
    const isSteep = ratio > steep;
    if (longer > telling || length > 30_000)
      return { piece, ratio, length, milliseconds, isSteep: isSteep && longer > telling };
  }
}

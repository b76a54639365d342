/** Loaded before a program, lists every folder backwards, as another disk may. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** A function that gives a list, giving it backwards. */
const backwards = <Rest extends unknown[]>(list: (...args: Rest) => unknown) =>
  function (this: unknown, ...args: Rest): unknown {
    const turn = (listed: unknown): unknown =>
      Array.isArray(listed) ? listed.toReversed() : listed;
    const done = args.at(-1);
    if (typeof done === 'function')
      args[args.length - 1] = (error: unknown, listed: unknown) =>
        (done as (error: unknown, listed: unknown) => void)(error, turn(listed));
    const listed = list.apply(this, args);
    return listed instanceof Promise ? listed.then(turn) : turn(listed);
  };

for (const [owner, name] of [
  [fs, 'readdir'],
  [fs, 'readdirSync'],
  [fs.promises, 'readdir'],
] as const) {
  const functions = owner as unknown as Record<string, (...args: unknown[]) => unknown>;
  const list = functions[name];
  if (list !== undefined) functions[name] = backwards(list);
}
syncBuiltinESMExports();

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

const file = 'bench.json';

/** Writes what was measured into `bench.json`, under its name beside what else was, with the machine it was measured on. */
export function keepFigures(name: string, figures: unknown): void {
  const all: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const machine = { node: process.version, processors: cpus().length, load: loadavg() };
  const now = { measured: new Date().toISOString(), machine, figures };
  writeFileSync(file, `${JSON.stringify({ ...(all as object), [name]: now }, null, 2)}\n`);
}

#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { UsageError } from './usage-error.ts';

// What Node makes of the modules is kept between runs: a fourth of the start.
enableCompileCache();

/** A command: its arguments in, its exit code out. */
type Command = (args: string[]) => Promise<number>;

/** Every command, loaded only when asked for. */
const commands: Record<string, () => Promise<Command>> = {
  check: async () => (await import('./check.ts')).check,
  export: async () => (await import('./export.ts')).exportArticle,
  figures: async () => (await import('./figures.ts')).figures,
  import: async () => (await import('./import.ts')).importTsv,
  ingest: async () => (await import('./ingest.ts')).ingest,
  pinyin: async () => (await import('./pinyin.ts')).pinyin,
};

const [name = '', ...args] = process.argv.slice(2);
try {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const known = Object.keys(commands).join(', ');
    throw new UsageError(`Unknown command “${name}”. Use one of: ${known}.`);
  }
  const command = await load();
  process.exitCode = await command(args);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

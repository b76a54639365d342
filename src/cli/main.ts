#!/usr/bin/env node
import { check } from './check.ts';
import { ingest } from './ingest.ts';
import { pinyin } from './pinyin.ts';
import { UsageError } from './usage-error.ts';

/** A command: its arguments in, its exit code out. */
type Command = (args: string[]) => Promise<number>;

const commands: Record<string, Command> = { check, ingest, pinyin };

const [name = '', ...args] = process.argv.slice(2);
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new UsageError(
      `Unknown command “${name}”. Use one of: ${Object.keys(commands).join(', ')}.`,
    );
  }
  process.exitCode = await command(args);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

import { startSecondWorker } from '../check/threads/second-worker.ts';
import { contentFolder } from '../site.ts';
import { visible } from '../text/finding.ts';
import { systemFault } from './system-fault.ts';
import { UsageError } from './usage-error.ts';

/** A command: its arguments in, its exit code out. */
type Command = (args: string[]) => Promise<number>;

/** Every command, loaded only when asked for. */
const commands: Record<string, () => Promise<Command>> = {
  check: async () => {
    startSecondWorker(contentFolder);
    return (await import('./check.ts')).check;
  },
  export: async () => (await import('./export.ts')).exportArticle,
  figures: async () => (await import('./figures.ts')).figures,
  import: async () => (await import('./import.ts')).importTsv,
  ingest: async () => (await import('./ingest.ts')).ingest,
  pinyin: async () => (await import('./pinyin.ts')).pinyin,
};

/**
 * The command line: the name of a command and its arguments in, its exit code out. Wrong use prints one
 * line that says what to do on standard error, exit code 2; what the system refuses one line too, exit code 1.
 */
export async function runCommand([name = '', ...args]: readonly string[]): Promise<number> {
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) {
      const known = Object.keys(commands).join(', ');
      throw new UsageError(`Unknown command “${name}”. Use one of: ${known}.`);
    }
    const command = await load();
    return await command(args);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      return 2;
    }
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    console.error(visible(fault));
    return 1;
  }
}

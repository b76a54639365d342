import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** A worker of this folder with all it imports as one script. */
export async function bundleWorker(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      rolldownOptions: {
        input: join(import.meta.dirname, file),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const script = output?.output.find(({ type }) => type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`Bundling ${file} gave no script`);
  return script.code;
}

#!/usr/bin/env node
// JavaScript, as for this file, which comes before the cache, Node would load its compiler of types.
import { enableCompileCache } from 'node:module';

// What Node makes of the modules is kept between runs: a fourth of the start.
enableCompileCache();

// A reader of the output that has had enough, such as head, is no fault.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') return;
  console.error(`Standard output cannot be written (${error.code}).`);
  process.exit(1);
});

const { runCommand } = await import('./run-command.ts');
process.exitCode = await runCommand(process.argv.slice(2));

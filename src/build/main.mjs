#!/usr/bin/env node
// JavaScript, as for this file, which comes before the cache, Node would load its compiler of types.
import { enableCompileCache } from 'node:module';

// What Node makes of the modules is kept between builds.
enableCompileCache();
const { runBuild } = await import('./run-build.ts');
process.exitCode = await runBuild();

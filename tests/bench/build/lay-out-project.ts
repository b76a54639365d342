import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * The project as it would be checked out into a folder, with its packages, which are linked where disks allow, and
 * nothing that earlier builds have kept.
 */
export function layOutProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  const packages = [resolve('node_modules'), join(folder, 'node_modules')];
  if (spawnSync('cp', ['-al', ...packages]).status !== 0)
    cpSync(packages[0] ?? '', packages[1] ?? '', { recursive: true, verbatimSymlinks: true });
  forgetBuilds(folder);
}

/** Removes all that earlier builds of a project have kept. */
export function forgetBuilds(folder: string): void {
  rmSync(join(folder, 'node_modules', '.cache', 'shuangdu'), { recursive: true, force: true });
  forgetBundles(folder);
}

/** Removes the bundles of pages that earlier builds of a project have kept. */
export function forgetBundles(folder: string): void {
  const bundles = join(folder, 'node_modules', '.cache', 'shuangdu-bundles');
  rmSync(bundles, { recursive: true, force: true });
}

/** The command that builds it. */
export const buildCommand = [process.execPath, 'src/build/main.mjs'];

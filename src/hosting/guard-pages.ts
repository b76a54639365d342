import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guardPage } from './guard-page.ts';
import { inLanes } from './in-lanes.ts';

interface Options {
  /** The path the site is published under, with a slash at its end. */
  base: string;
  /** The folder of files that are named by their content, `_astro`. */
  assets: string;
}

/** Gives every page of a built site its content policy, and the styles in pages files of their own. */
export async function guardPages(folder: string, { base, assets }: Options): Promise<void> {
  const written = new Set<string>();
  await mkdir(join(folder, assets), { recursive: true });
  await inLanes(globSync('**/*.html', { cwd: folder }), async (page) => {
    const file = join(folder, page);
    const html = await readFile(file, 'utf8');
    const guarded = guardPage(html, `${base}${assets}/`);
    for (const [name, css] of guarded.styles) {
      if (written.has(name)) continue;
      written.add(name);
      await writeFile(join(folder, assets, name), css);
    }
    if (guarded.html !== html) await writeFile(file, guarded.html);
  });
}

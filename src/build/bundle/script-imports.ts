import type { Rolldown } from 'vite';

/**
 * What the scripts of a bundle import before they can run, and those in turn, by the names of files: `['_astro/base.js',
 * ['_astro/shared.js']]`. Modules that are imported when something is done are left out.
 */
export function scriptImports(
  bundle: Readonly<
    Record<string, Pick<Rolldown.OutputChunk, 'type' | 'imports'> | { type: 'asset' }>
  >,
): [string, string[]][] {
  const importsOf = (file: string): string[] => {
    const chunk = bundle[file];
    return chunk?.type === 'chunk' ? chunk.imports : [];
  };
  return Object.keys(bundle).flatMap((file) => {
    const found = new Set(importsOf(file));
    for (const each of found) for (const further of importsOf(each)) found.add(further);
    return found.size === 0 ? [] : [[file, [...found]]];
  });
}

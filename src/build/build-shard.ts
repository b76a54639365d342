import { buildBeside, type Build } from './build-whole.ts';

/**
 * Builds what a shard of the articles adds to the site, which is kept where the settings say; the place of the site
 * stays as it is. Gives the exit code, as a build of the whole does.
 */
export function buildShard(place: string, build: Build): Promise<number> {
  return buildBeside(place, build, () => undefined);
}

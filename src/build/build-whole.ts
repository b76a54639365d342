import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { contentFolder } from '../site.ts';
import { beside } from './beside.ts';
import { BuildFault } from './build-fault.ts';
import { messageOf } from './message-of.ts';
import { settleBuilds } from './settle-builds.ts';
import { remove, swapIn } from './swap-in.ts';

/** Builds a site into a folder. */
export type Build = (folder: string) => Promise<void>;

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Builds the site in a hidden folder beside its place, and puts it there when it is whole. Gives the exit code;
 * what went wrong is on standard error, and the site that was there is as it was, however the build ends.
 */
export async function buildWhole(place: string, build: Build): Promise<number> {
  return buildBeside(place, build, (site) => {
    renameSync(site, beside(place).ready);
    swapIn(place);
  });
}

/** Builds the site in a hidden folder beside a place, and does something with it when it is whole. */
export async function buildBeside(
  place: string,
  build: Build,
  then: (site: string) => void,
): Promise<number> {
  const { building, ready } = beside(place);
  // Signals wait for the renames, as these do not give way to anything.
  for (const [signal, number] of Object.entries(signals))
    process.once(signal, () => process.exit(128 + number));
  process.once('exit', () => {
    for (const folder of [building, ready]) remove(folder);
  });
  try {
    checkPlace(place);
    settleBuilds(place);
    mkdirSync(building);
    const site = join(building, 'site');
    await build(site);
    then(site);
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    if (existsSync(place)) console.error(`${place} is as it was.`);
    return 1;
  }
}

/** What every site has at its top. */
const sitesHave = ['_headers', 'licenses.txt', 'offline'];

/** What is no site would be lost when another takes its place. */
function checkPlace(place: string): void {
  const parent = dirname(resolve(place));
  if (!existsSync(parent))
    throw new BuildFault(`${parent} is not there. Make it first, or name another folder.`);
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory())
    throw new BuildFault(`${place} is not a folder. Move it away and build again.`);
  if (existsSync(join(place, '.git')))
    throw new BuildFault(`${place} holds a repository. Move ${place}/.git away and build again.`);
  const isSite = sitesHave.every((name) => existsSync(join(place, name)));
  if (!isSite && readdirSync(place).length > 0)
    throw new BuildFault(
      `${place} is not empty and no site of an earlier build, so it is left alone. Move it away, or name another folder.`,
    );
  const within = relative(resolve(place), resolve(contentFolder));
  if (!within.startsWith('..') && !isAbsolute(within))
    throw new BuildFault(`${place} holds the content. Build into another folder.`);
}

import { basename, dirname, join } from 'node:path';

/** What a folder beside the site's is: being built, built and whole, or the site that was there before. */
export type State = 'building' | 'ready' | 'old';

/** The hidden folders of one process beside the place of the site, on the same disk, so that they can be renamed. */
export function beside(place: string, pid = process.pid): Record<State, string> {
  const named = (state: State): string =>
    join(dirname(place), `.${basename(place)}-${state}-${pid}`);
  return { building: named('building'), ready: named('ready'), old: named('old') };
}

/** What the name of a folder beside the place of a site says: `.dist-ready-123` → ready, 123. */
export function parseBeside(
  place: string,
  name: string,
): { state: State; pid: number } | undefined {
  const start = `.${basename(place)}-`;
  if (!name.startsWith(start)) return undefined;
  const [, state, pid] = /^(building|ready|old)-(\d+)$/.exec(name.slice(start.length)) ?? [];
  return state === undefined ? undefined : { state: state as State, pid: Number(pid) };
}

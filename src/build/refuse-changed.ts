import { forget } from '../contributions/kept-contributions.ts';
import { BuildFault } from './build-fault.ts';

/**
 * Forgets what was made in some places, and rejects, if the program is no longer the one it was made by: kept, it would
 * be taken for that one’s ever after.
 */
export async function refuseChanged(
  program: string,
  digestNow: () => string,
  places: readonly string[],
): Promise<void> {
  if (digestNow() === program) return;
  await forget(places);
  throw new BuildFault('The program was changed while it built. Build again.');
}

import { AstroError } from 'astro/errors';

/** A process that has ended before it was done: killed, as a rule, by a system that has no more memory for it. */
export function endedEarly(what: string, how: number | string | null): AstroError {
  const hint = 'Perhaps there was no memory left for it: make room and build again.';
  return new AstroError(`${what} ended with ${how}.`, hint);
}

import { AstroError } from 'astro/errors';
import { formatFinding, type Finding } from '../text/finding.ts';
import { byPlace } from './by-place.ts';
import { asErrors } from './severity.ts';

/** Lets content pass that has no errors, under a strict check no warnings either: gives its warnings, a line each. */
export function pass(found: readonly Finding[], { strict = false } = {}): string[] {
  const inOrder = found.toSorted(byPlace);
  const findings = strict ? asErrors(inOrder) : inOrder;
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new AstroError(
      `The content has errors:\n${errors.map(formatFinding).join('\n')}`,
      'Mend the files named above and build again.',
    );
  return findings.map(formatFinding);
}

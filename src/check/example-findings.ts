import type { Finding } from '../text/finding.ts';
import { contentOf, type Example } from './example.ts';
import { checkContent } from './run.ts';

const known = new WeakMap<Example, readonly Finding[]>();

/** What every rule finds in an example; looked for once, as pages in each language show it. */
export function exampleFindings(example: Example): readonly Finding[] {
  const findings = known.get(example) ?? checkContent(contentOf(example));
  known.set(example, findings);
  return findings;
}

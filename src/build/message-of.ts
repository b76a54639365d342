import { explainFault } from './explain-fault.ts';

/** What went wrong: one line where that says it all; of other faults what is known of them. */
export function messageOf(error: unknown): string {
  const line = explainFault(error);
  if (line !== undefined) return line;
  if (!(error instanceof Error)) return String(error);
  if (!('hint' in error) || typeof error.hint !== 'string') return error.stack ?? error.message;
  return `${error.message}\n\n${error.hint}`;
}

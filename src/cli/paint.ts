import { styleText } from 'node:util';
import type { Tone } from '../ingest/report.ts';

const styles: Record<Tone, Parameters<typeof styleText>[0]> = {
  strong: 'bold',
  good: 'green',
  doubt: 'yellow',
  faint: 'dim',
};

/** Gives a stretch of standard output its tone where that is a terminal with colour. */
export function paint(tone: Tone, text: string): string {
  return styleText(styles[tone], text, { stream: process.stdout });
}

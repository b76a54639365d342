import type { RenderedHeading } from '../../article/render.ts';
import { inBoth } from './xhtml.ts';

/** A heading in both languages, a clause a line. */
export function bookHeading(level: 1 | 2, id: string, { zh, en }: RenderedHeading): string {
  const lines = (clauses: readonly string[]): string =>
    clauses.map((clause) => `<span class="clause">${clause}</span>`).join(' ');
  return `<h${level} id="${id}">${inBoth('span', { zh: lines(zh), en: lines(en) })}</h${level}>`;
}

import { isPerson } from './person.ts';

const role = /^(?:问|答|记者|本报记者|本刊记者|主持人|编者|编辑|网友|读者|嘉宾)[：:]/u;
const colon = /[：:]/;
const label = /^(\p{Script=Han}{2,4})[：:]/u;

/**
 * Tells the lines of an interview that begin with who is speaking, by role (`记者：港口有哪些变化？`) or
 * by a name that begins several lines.
 */
export function spokenTest(texts: readonly string[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const name = labelOf(text);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = new Set(
    [...counts].filter(([name, count]) => count > 1 && isPerson(name)).map(([name]) => name),
  );
  return (text) => role.test(text) || names.has(labelOf(text) ?? '');
}

function labelOf(text: string): string | undefined {
  return colon.test(text.slice(2, 5)) ? label.exec(text)?.[1] : undefined;
}

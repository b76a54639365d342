import { slugOf } from '../article/section-name.ts';
import type { NewSection } from './assemble.ts';
import type { NewLine } from './translate.ts';

/** Names a section by its heading. */
export type NameOf = (heading: string | undefined) => string;

const numbered = /^(\d+)-/;

/**
 * Gives sections the names of their files: the one they had, known by their heading or by most of
 * their lines; a new one has the next number, as `article.yaml` alone says in which order they come.
 */
export function nameSections(
  sections: readonly NewSection[],
  old: readonly string[],
  nameOf: NameOf,
): string[] {
  const names = new Map<NewSection, string>();
  const left = new Set(old);
  for (const votersOf of [({ heading }: NewSection) => heading, allLines]) {
    for (const section of sections) {
      if (names.has(section)) continue;
      const name = commonest(votersOf(section), left);
      if (name === undefined) continue;
      names.set(section, name);
      left.delete(name);
    }
  }
  const slugs = new Set(old.map(slugOf));
  let number = Math.max(0, ...old.map((name) => Number(numbered.exec(name)?.[1] ?? 0)));
  const digits = Math.max(2, ...old.map((name) => numbered.exec(name)?.[1]?.length ?? 0));
  return sections.map((section) => {
    const name = names.get(section);
    if (name !== undefined) return name;
    number += 1;
    const heading = section.heading.map(({ zh }) => zh).join(' ');
    const slug = unused(nameOf(heading === '' ? undefined : heading), slugs);
    return `${String(number).padStart(digits, '0')}-${slug}`;
  });
}

function allLines({ heading, paragraphs }: NewSection): NewLine[] {
  return [...heading, ...paragraphs.flat()];
}

/** The section most lines come from, of those that are left. */
function commonest(lines: readonly NewLine[], left: ReadonlySet<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const { section } of lines.flatMap(({ from }) => from)) {
    if (section !== undefined && left.has(section))
      counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let count = 2; used.has(free); count += 1) free = `${name}-${count}`;
  used.add(free);
  return free;
}

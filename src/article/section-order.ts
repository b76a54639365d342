import { error, type Finding } from '../text/finding.ts';
import { languages, otherLanguage } from '../text/language.ts';
import type { YamlResult } from '../text/yaml-document.ts';
import type { Files } from './folder.ts';
import type { Metadata } from './metadata.ts';
import { faultOfName, slugOf } from './section-name.ts';

/** The order of sections that `article.yaml` gives, and where each name stands in it. */
interface Order {
  path: string;
  files: Files;
  parts: Metadata['parts'];
  positionOf: YamlResult<Metadata>['positionOf'];
}

/** Every section in the order has its own name and both its files, and every file is in the order. */
export function checkOrder({ path, files, parts, positionOf }: Order): Finding[] {
  const findings: Finding[] = [];
  const ordered = new Map<string, string>();
  for (const [part, { sections }] of parts.entries()) {
    for (const [index, name] of sections.entries()) {
      const place = {
        file: `${path}/article.yaml`,
        ...positionOf(['parts', part, 'sections', index]),
      };
      const slug = slugOf(name);
      const earlier = ordered.get(slug);
      ordered.set(slug, name);
      const fault = faultOfName(name);
      if (fault !== undefined) {
        findings.push(
          error(place, 'section-name', { found: `the section “${name}”`, expected: fault }),
        );
      } else if (earlier !== undefined) {
        const found =
          earlier === name
            ? `the section “${name}” again`
            : `the section “${name}” beside “${earlier}”`;
        findings.push(
          error(place, 'section-duplicate', {
            found,
            expected: 'a name of its own for each section',
          }),
        );
      } else if (languages.every((language) => !files.has(`${language}/${name}.md`))) {
        const what = {
          found: `the unknown section “${name}”`,
          expected: `the file ${path}/zh/${name}.md`,
        };
        findings.push(error(place, 'section-unknown', what));
      }
    }
  }
  const names = new Set(parts.flatMap(({ sections }) => sections));
  return [...findings, ...checkFiles(path, files, names)];
}

function checkFiles(path: string, files: Files, names: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  for (const language of languages) {
    for (const name of files.keys()) {
      if (!name.startsWith(`${language}/`) || !name.endsWith('.md')) continue;
      const section = name.slice(language.length + 1, -'.md'.length);
      const file = `${path}/${name}`;
      if (!names.has(section)) {
        const what = {
          found: 'a section that no part lists',
          expected: `“${section}” in ${path}/article.yaml`,
        };
        findings.push(error({ file }, 'section-unlisted', what));
      }
      const other = `${otherLanguage[language]}/${name.slice(language.length + 1)}`;
      if (!files.has(other)) {
        const what = {
          found: 'a section in one language only',
          expected: `its other language in ${path}/${other}`,
        };
        findings.push(error({ file }, 'section-untranslated', what));
      }
    }
  }
  return findings;
}

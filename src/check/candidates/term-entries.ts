import { toYaml } from '../../text/to-yaml.ts';
import type { Mention } from './mention.ts';
import type { Candidate } from './term-candidates.ts';

/** So many places of a candidate are shown with their English. */
const shown = 3;

/**
 * Candidates as entries of `terms.yaml` to be completed, each under comments that say where it stands and what the
 * English has there.
 */
export function termEntries(candidates: readonly Candidate[]): string {
  return candidates.map(entryOf).join('\n');
}

function entryOf({ phrase, isQuoted, mentions }: Candidate): string {
  const times = mentions.length === 1 ? 'once' : `${mentions.length} times`;
  const english = [...new Set(mentions.flatMap((mention) => mention.english ?? []))];
  const term = {
    id: null,
    zh: phrase,
    en: english.length === 0 ? [null] : english,
    kind: 'phrase',
    note: { zh: null, en: null },
  };
  const left = mentions.length - shown;
  return [
    `# ${isQuoted ? `“${phrase}”` : phrase}, ${times}`,
    ...mentions.slice(0, shown).map(commentOf),
    ...(left > 0 ? [`# and ${left} more`] : []),
    toYaml([term]).replace(/(?<=[:-]) null$/gmu, ''),
  ].join('\n');
}

function commentOf({ slug, pair }: Mention): string {
  const { at, en, untranslated } = pair;
  return `# ${slug}/${at}  ${untranslated ? 'to be translated' : en.text.replace(/\s+/gu, ' ')}`;
}

import type { Paint } from '../ingest/report.ts';
import { wordingOf } from './mark-doubts.ts';
import { removedFile } from './removed.ts';
import type { NewLine } from './translate.ts';
import type { Update } from './update.ts';

export interface UpdateContext {
  /** The folder that was written. */
  path: string;
  /** Where the folder that stood there before is kept. */
  kept?: string | undefined;
  paint: Paint;
}

/** How many lines of each kind are shown. */
const shown = 8;

/** What became of an article’s lines, for the person who has to see to those that changed. */
export function formatUpdate(update: Update, { path, kept, paint }: UpdateContext): string {
  const { lines, removed } = update;
  const of = (...fates: NewLine['fate'][]): NewLine[] =>
    lines.filter(({ fate }) => fates.includes(fate));
  const [changed, added] = [of('changed'), of('new')];
  return [
    paint('good', `Updated ${path}: ${count(of('kept').length, 'line')} as before.`),
    ...(kept === undefined ? [] : [`What stood there before is in ${kept}.`]),
    '',
    ...listOf('moved, with their English', of('moved'), ({ zh }) => [zh], paint),
    ...listOf('found again, with the English they had', of('restored'), ({ zh }) => [zh], paint),
    ...listOf(
      `changed; ${changed.length === 1 ? 'its' : 'their'} English is marked`,
      changed,
      ({ zh, from }) => [zh, `before: ${from.map((each) => each.zh).join('')}`],
      paint,
    ),
    ...listOf('new, to be translated', added, ({ zh }) => [zh], paint),
    ...listOf(
      `gone; ${removed.length === 1 ? 'its' : 'their'} English is in ${path}/${removedFile}`,
      removed,
      ({ zh, en }) => [zh, en],
      paint,
    ),
    ...ledgerLines(update, paint),
    ...nextSteps(update, path, paint),
    '',
  ].join('\n');
}

function listOf<T>(
  name: string,
  items: readonly T[],
  rows: (item: T) => string[],
  paint: Paint,
): string[] {
  if (items.length === 0) return [];
  const all = items.slice(0, shown).flatMap((item) => {
    const [first = '', ...others] = rows(item);
    return [`  ${first}`, ...others.map((row) => paint('faint', `      ${row}`))];
  });
  const more = items.length > shown ? [paint('faint', `  and ${items.length - shown} more`)] : [];
  return [paint('strong', `${count(items.length, 'line')} ${name}`), ...all, ...more, ''];
}

function ledgerLines({ ledger }: Update, paint: Paint): string[] {
  const of = (wanted: string): string[] =>
    ledger.filter(({ outcome }) => outcome === wanted).map(({ edit }) => wordingOf(edit));
  const [gone, unfit] = [of('gone'), of('unfit')];
  if (gone.length + unfit.length === 0) return [];
  return [
    paint('strong', 'Ledger'),
    ...gone.map((text) => `  ${text}: no longer needed, as that is no longer so in the source`),
    ...unfit.map(
      (text) => `  ${paint('doubt', text)}: the source has changed there, so it was left out`,
    ),
    '',
  ];
}

function nextSteps({ lines, ledger }: Update, path: string, paint: Paint): string[] {
  const open = lines.some(({ fate }) => fate === 'changed' || fate === 'new');
  const unfit = ledger.some(({ outcome }) => outcome === 'unfit');
  const steps = [
    ...(open
      ? [
          `Translate the lines of ${path}/en that are marked [untranslated]; after [was: …] stands what they rendered.`,
        ]
      : []),
    ...(unfit ? [`See to the marked places in ${path}/zh where the ledger no longer fits.`] : []),
    'Run npm run check.',
  ];
  return [paint('strong', 'Next'), ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

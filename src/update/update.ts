import { applyLedger, revertLedger, withoutSpace } from '../article/ledger.ts';
import type { Article } from '../article/model.ts';
import { parseArticle, type ArticleFolder, type ParsedArticle } from '../article/parse.ts';
import type { Draft } from '../ingest/draft.ts';
import { ingest } from '../ingest/ingest.ts';
import { formatFinding } from '../text/finding.ts';
import { assemble } from './assemble.ts';
import { carryLedger, type Carried } from './carry-ledger.ts';
import { editNewText } from './edit-new-text.ts';
import { filesOf, type Files } from './files.ts';
import { Identities } from './identities.ts';
import { markDoubts } from './mark-doubts.ts';
import { matchUnits, type OldUnit } from './match-units.ts';
import type { NameOf } from './name-sections.ts';
import { bodies, divide, type Published } from './new-units.ts';
import { orderUnits } from './order-units.ts';
import { readRemoved, removedFile, worthKeeping, type Removed } from './removed.ts';
import { settleStarts } from './settle-starts.ts';
import { divisionOf } from './starts.ts';
import { supplyTitle } from './supply-title.ts';
import { TextWithIds } from './text-with-ids.ts';
import { translate, type NewLine } from './translate.ts';
import { unitsOf } from './units.ts';

/** An article after its source was corrected. */
export interface Update {
  files: Files;
  draft: Draft;
  lines: readonly NewLine[];
  /** Translations whose Chinese is gone; `removed.yaml` keeps them. */
  removed: readonly Removed[];
  ledger: readonly Carried[];
}

/** What an update needs besides the article. */
export interface NewSource {
  text: string;
  /** The file as it is kept. */
  file: Uint8Array | string;
  nameOf: NameOf;
}

/**
 * Takes a corrected source over an article: what the correction leaves alone stays as editors and
 * translators left it, byte for byte. Gives a fault, one sentence, where that cannot be done.
 */
export function updateArticle(
  folder: ArticleFolder,
  source: NewSource,
): Update | { fault: string } {
  const parsed = parseArticle(folder);
  const { article, texts: files } = parsed;
  const oldSource = files.get('source.txt') ?? '';
  const fault = faultOf(parsed, oldSource);
  if (article === undefined || fault !== undefined) {
    const advice = `mend what npm run check says of ${folder.path} first`;
    return { fault: `${fault ?? 'it cannot be read'}; ${advice}` };
  }

  const identities = new Identities(oldSource, source.text);
  const old = new TextWithIds(identities.old.text, identities.old.ids);
  const text = new TextWithIds(identities.text.text, identities.text.ids);
  const { identify, shiftOf } = identities;
  const carried = carryLedger(article.ledger, { old, text, identify, shiftOf });
  const oldUnits = withIds(unitsOf(article, parsed), old.ids);
  const own = new Set(old.ids);
  const isNew = (id: number): boolean => !own.has(id);
  const [draft, oldDraft] = [ingest(source.text), ingest(oldSource)];
  const whys = new Map(carried.flatMap(({ edit, left }) => left.map((id) => [id, edit.why])));
  editNewText(text, draft, { identities, isNew, whyOf: (id) => whys.get(id ?? -1) });

  const ledger = settled(carried, text);

  const division = divisionOf(draft);
  const divisions = {
    published: publishedIn(oldUnits, old.ids),
    old: divisionOf(oldDraft),
    text: division,
  };
  const divided = settleStarts(divide(text, divisions, identities, isNew));
  if (!divided.some(({ start }) => bodies.has(start))) {
    return { fault: 'the ledger leaves no text of it; take it in as a new article' };
  }
  const units = orderUnits(text, supplyTitle(text, divided, oldUnits, identify), identities);
  const { matches, vanished } = matchUnits(units, oldUnits);
  const kept = readRemoved(`${folder.path}/${removedFile}`, files.get(removedFile) ?? '');
  if (kept.findings[0] !== undefined) return { fault: formatFinding(kept.findings[0]) };
  const isSpaced = (id: number): boolean => division.spaced.has(identities.placeOf(id) ?? -1);
  const lines = matches.map((match) => translate(match, isSpaced, kept.removed));
  markDoubts(lines, { draft, oldDraft, ledger, identities });
  const removed = worthKeeping(vanished);
  const isAsKept = removed.length === 0 && !lines.some(({ fate }) => fate === 'restored');
  const update = {
    draft,
    lines,
    removed,
    ledger,
    files: filesOf({
      folder,
      source,
      article,
      oldUnits,
      assembled: assemble(lines),
      carried,
      entries: text.entries,
      removed: isAsKept ? undefined : [...kept.removed, ...removed],
    }),
  };
  const broken = faultOfResult(folder, update.files);
  return broken === undefined
    ? update
    : { fault: `the two cannot be brought together (${broken})` };
}

/** What is wrong with an article that keeps it from being updated, if anything is. */
function faultOf(parsed: ParsedArticle, source: string): string | undefined {
  const [finding] = parsed.findings;
  if (parsed.article === undefined) return finding && formatFinding(finding);
  return proofFails(parsed.article, parsed, source)
    ? 'its sections and its ledger do not account for its source'
    : undefined;
}

function faultOfResult({ slug, path }: ArticleFolder, files: Files): string | undefined {
  const bytes = [...files].map(
    ([name, file]) => [name, typeof file === 'string' ? Buffer.from(file) : file] as const,
  );
  const parsed = parseArticle({ slug, path, files: new Map(bytes) });
  return faultOf(parsed, parsed.texts.get('source.txt') ?? '');
}

function proofFails(article: Article, parsed: ParsedArticle, source: string): boolean {
  const published = unitsOf(article, parsed)
    .map(({ text }) => text)
    .join('');
  const there = applyLedger(source, article.ledger);
  const back = revertLedger(published, article.ledger);
  if (!('text' in there) || !('text' in back)) return true;
  return there.text !== published || back.text !== withoutSpace(source);
}

/** What became of decisions, those that ingest made again for themselves counting as adjusted. */
function settled(ledger: readonly Carried[], text: TextWithIds): Carried[] {
  const present = new Set(text.ids);
  return ledger.map((each) => {
    const isMade = each.outcome === 'unfit' && !each.left.some((id) => present.has(id));
    return isMade ? { ...each, outcome: 'adjusted' } : each;
  });
}

function withIds(units: ReturnType<typeof unitsOf>, ids: readonly number[]): OldUnit[] {
  let reached = 0;
  return units.map((unit) => {
    const start = reached;
    reached += unit.text.length;
    return { ...unit, ids: ids.slice(start, reached) };
  });
}

function publishedIn(units: readonly OldUnit[], ids: readonly number[]): Published {
  return {
    starts: new Map(units.map((unit) => [unit.ids[0] ?? -1, unit.start])),
    lines: new Map(units.flatMap((unit) => unit.ids.map((id) => [id, unit.start] as const))),
    before: new Map(ids.slice(1).map((id, index) => [id, ids[index] ?? -1])),
  };
}

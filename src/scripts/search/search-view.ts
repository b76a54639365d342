import { messages } from '../../i18n/messages.ts';
import { find } from '../../search/find.ts';
import { nothingFound, type Found } from '../../search/found.ts';
import type { Language } from '../../text/language.ts';
import { element } from '../card/element.ts';
import { openArchive, type Archive } from './archive.ts';
import { resultsOf } from './results.ts';

export interface SearchViewOptions {
  lang: Language;
  field: HTMLInputElement;
  /** Where the number of results is told, to screen readers too. */
  status: HTMLElement;
  results: HTMLElement;
  /** How many lines to show; all, if absent. */
  most?: number;
  /** The article to look in, as the index's filter names it. */
  article?: (archive: Archive) => Promise<string | undefined>;
  /** Leaves out what is not asked for among what was found. */
  narrow?: (found: Found) => Found;
  /** Called once the query of the field was answered. */
  answered?: (query: string, found: Found) => void;
}

export interface SearchView {
  /** Answers the query in the field. */
  run: () => Promise<void>;
  /** The query as it was looked for, in simplified characters. */
  meant: () => string;
}

/** How long typing rests before the query is answered, and how long an answer may take without a word. */
const rest = 200;
const patience = 500;

/** Shows what is found for a field's query as it is typed. */
export function createSearchView(options: SearchViewOptions): SearchView {
  const { lang, field, status, results, most, article, narrow = same, answered } = options;
  const text = messages[lang].searching;
  let asked = 0;
  let meant = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (query: string, found: Found): void => {
    const count = countLines(found);
    const told = count > 0 ? tell(found, lang) : text.none(query);
    const remark = found.partial ? text.partial : found.loose ? text.loose : undefined;
    const remarks = [count > 0 && remark, told].filter(Boolean);
    status.textContent = remarks.join(lang === 'zh' ? '' : ' ');
    const hints = count === 0 ? noneHints(lang) : [];
    results.replaceChildren(
      ...hints,
      ...resultsOf(found, { lang, query: meant, most }),
      ...more(found),
    );
  };

  const more = ({ more: next }: Found): HTMLElement[] => {
    if (next === undefined || most !== undefined) return [];
    const button = element('button', { class: 'bar-button', type: 'button' }, text.more);
    button.addEventListener('click', () => {
      const shown = results.querySelectorAll('.found-line').length;
      void answer(next()).then(() => {
        results.querySelectorAll<HTMLElement>('.found-line')[shown]?.focus();
      });
    });
    return [element('p', { class: 'found-more' }, button)];
  };

  const answer = async (promise: Promise<Found>): Promise<void> => {
    const turn = ++asked;
    const query = field.value.trim();
    const slow = setTimeout(() => {
      if (turn === asked) status.textContent = text.busy;
    }, patience);
    try {
      const found = narrow(await promise);
      if (turn !== asked) return;
      show(query, found);
      answered?.(query, found);
    } catch (error) {
      if (turn !== asked) return;
      console.error(error);
      status.textContent = text.failed;
      results.replaceChildren();
    } finally {
      clearTimeout(slow);
    }
  };

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    const query = field.value.trim();
    if (query === '') {
      asked++;
      status.textContent = '';
      results.replaceChildren();
      answered?.('', nothingFound);
      return;
    }
    const ask = async (): Promise<Found> => {
      const archive = await openArchive();
      meant = archive.simplified(query);
      return find(meant, archive, { article: await article?.(archive) });
    };
    // What a page that has long been open asks for may have given way to a newer index.
    await answer(ask().catch(ask));
  };

  field.addEventListener('input', (event) => {
    // A word that an input method is still spelling is no query yet.
    if (event instanceof InputEvent && event.isComposing) return;
    later();
  });
  field.addEventListener('compositionend', later);
  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), rest);
  }
  return { run, meant: () => meant };
}

function same(found: Found): Found {
  return found;
}

export function countLines({ sections }: Pick<Found, 'sections'>): number {
  return sections.reduce((sum, { hits }) => sum + hits.length, 0);
}

/** How many sentences, charts and other places by their names were found. */
function tell(found: Found, lang: Language): string {
  const text = messages[lang].searching;
  const sections = found.sections.filter(({ section }) => section !== undefined);
  const places = found.sections
    .filter(({ section }) => section === undefined)
    .flatMap(({ hits }) => hits);
  const charts = places.filter(({ line }) => line.place === 'chart').length;
  const titles = places.length - charts;
  const counts = [
    ...(sections.length > 0 ? [text.sentences(countLines({ sections }), sections.length)] : []),
    ...(charts > 0 ? [text.charts(charts)] : []),
    ...(titles > 0 ? [text.titles(titles)] : []),
  ].join(text.betweenCounts);
  if (found.more === undefined) return text.counts(counts);
  return text.countsSoFar(counts, found.looked, found.candidates);
}

function noneHints(lang: Language): HTMLElement[] {
  const hints = messages[lang].searching.noneHints.map((hint) => element('li', {}, hint));
  return [element('ul', { class: 'found-none' }, ...hints)];
}

import { cacheNames } from '../offline/cache-names.ts';
import { editionSize, type Edition } from '../offline/edition.ts';
import {
  articleEditions,
  keepEditions,
  missingBytes,
  removeArticle,
} from '../offline/kept-articles.ts';
import { keptEditions, removeEditions } from '../offline/kept-editions.ts';
import { formatDate } from '../i18n/date.ts';
import { formatSize } from '../i18n/file-size.ts';
import { language, textFrom } from './interface.ts';
import { localDay } from './local-day.ts';

/** The button that keeps the article on the device, shows how far that is, and removes it again. */
type State = 'none' | 'unkept' | 'keeping' | 'kept';

const names = cacheNames(import.meta.env.BASE_URL);
const section = document.querySelector<HTMLElement>('.keep');
const words = textFrom(section);
const button = section?.querySelector<HTMLButtonElement>('.keep-button');
const said = section?.querySelector<HTMLElement>('.keep-said');
const count = section?.querySelector<HTMLElement>('.keep-count');
const progress = section?.querySelector<HTMLProgressElement>('.keep-progress');
const list = section?.dataset.keep ?? '';

let state: State = 'none';
let stop = new AbortController();

if (button) {
  button.addEventListener('click', () => void act());
  addEventListener('online', () => void look());
  void look();
}

/** Looks what is kept and what the site has; what is kept in an older edition is renewed at once. */
async function look(): Promise<void> {
  if (state === 'keeping') return;
  if (!(await canKeep())) {
    show('none', words('unsupported'));
    return;
  }
  const kept = await findKept();
  const editions = await articleEditions(list).catch(() => undefined);
  const offered = editions?.find((edition) => edition.list === list);
  if (kept && offered && kept.id !== offered.id) await keep(words('renewing'));
  else if (kept) showKept(kept);
  else if (editions?.length)
    show('unkept', words('size', size(await missingBytes(editions, names))));
  else show('none', words('notNow'));
}

async function act(): Promise<void> {
  if (state === 'unkept') await keep(words('keeping'));
  else if (state === 'keeping') stop.abort();
  else if (state === 'kept') {
    await removeArticle(list, names);
    await look();
  }
}

async function keep(saying: string): Promise<void> {
  stop = new AbortController();
  show('keeping', saying);
  try {
    // Asked for, so that the browser does not clear it away when the device fills up.
    void navigator.storage.persist();
    const editions = await articleEditions(list, stop.signal);
    const lacking = await lackingRoom(await missingBytes(editions, names));
    if (lacking > 0) {
      show('unkept', words('noRoom', size(lacking)));
      return;
    }
    const whole = editions.reduce((sum, edition) => sum + editionSize(edition), 0);
    await keepEditions(editions, {
      names,
      signal: stop.signal,
      onProgress: (bytes) => showProgress(bytes, whole),
    });
    const kept = await findKept();
    if (kept) showKept(kept);
  } catch (error) {
    await showFault(error);
  }
}

/** What was kept before stays kept, whatever went wrong. */
async function showFault(error: unknown): Promise<void> {
  const kept = await findKept();
  const next = kept ? 'kept' : 'unkept';
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    await removeEditions(list, names, kept);
    const editions = await articleEditions(list).catch(() => []);
    show(next, words('noRoom', size(await missingBytes(editions, names))));
  } else show(next, stop.signal.aborted ? words('stopped') : words('failed'));
}

function show(next: State, saying: string): void {
  if (!section || !button || !said || !count) return;
  state = next;
  section.dataset.state = next;
  button.textContent = {
    none: words('keep'),
    unkept: words('keep'),
    keeping: words('stop'),
    kept: words('remove'),
  }[next];
  said.textContent = saying;
  count.textContent = '';
  if (progress) progress.value = 0;
}

function showKept(kept: Edition & { since: string }): void {
  show('kept', words('done', size(editionSize(kept)), formatDate(localDay(kept.since), language)));
}

/** Shown and not said: a screen reader asks the bar how far it is. */
function showProgress(bytes: number, whole: number): void {
  if (state !== 'keeping' || !progress || !count) return;
  progress.value = bytes / whole;
  count.textContent = words('progress', size(bytes), size(whole));
}

async function findKept() {
  return (await keptEditions(names)).filter((edition) => edition.list === list).at(-1);
}

/** Some browsers have what it takes by name but not in private windows. */
async function canKeep(): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false;
  try {
    await caches.keys();
    return true;
  } catch {
    return false;
  }
}

/** How many bytes more the browser would have to allow; it keeps its estimate vague on purpose. */
async function lackingRoom(wanted: number): Promise<number> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  return quota === undefined ? 0 : wanted - (quota - usage);
}

function size(bytes: number): string {
  return formatSize(bytes, language);
}

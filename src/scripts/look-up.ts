import { isCovered } from './reveal.ts';

/**
 * Opens the card on a word or a term that is pointed at, tapped or focused. Until then nothing of the
 * card is loaded; without a script a term leads to its note, and the words page has the rest.
 */
const words = 'main .zh ruby';
/** How long the pointer rests on a word before the card opens, and is off it before it closes. */
const rest = 350;

const request = () => import('./card/card.ts');
/** Asked for once: of two imports of what is on its way, the later may be answered first. */
let loading: ReturnType<typeof request> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What the pointer is on. */
let under: Element | null = null;

if ('popover' in HTMLElement.prototype) {
  // One stop for the Tab key; the arrow keys go on from there.
  document.querySelector<HTMLElement>('main .pair > .zh ruby')?.setAttribute('tabindex', '0');
  document.addEventListener('click', click);
  // Moves alone count: a page that scrolls, or a sheet that closes, brings words under a pointer that rests.
  document.addEventListener('pointermove', point, { passive: true });
  document.addEventListener('focusin', ({ target }) => {
    if (document.querySelector('.card.closing') !== null) return;
    if (!(target instanceof HTMLElement) || !target.matches(`${words}:focus-visible`)) return;
    if (!isCovered(target)) open(target);
  });
  document.addEventListener('keydown', press);
}

function load(): ReturnType<typeof request> {
  loading ??= request().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function open(asked: HTMLElement, pointed = false): void {
  clearTimeout(timer);
  load()
    .then(({ show }) => show(asked, { pointed }))
    .catch(() => {
      // Without the card, the list of notes under the text.
      const term = asked.closest<HTMLAnchorElement>('a.term');
      if (term && !pointed) location.hash = term.hash;
    });
}

function click(event: MouseEvent): void {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
  const asked = target.closest<HTMLElement>(`${words}, main a.term`);
  if (asked === null || getSelection()?.type === 'Range') return;
  event.preventDefault();
  if (uncover(asked)) return;
  open(asked);
}

/** Shows the readings of a word that are hidden; the next time it is looked up. */
function uncover(word: HTMLElement): boolean {
  const covered = isCovered(word);
  if (covered) word.classList.add('revealed');
  return covered;
}

function point({ target, pointerType }: PointerEvent): void {
  if (pointerType !== 'mouse' || !(target instanceof Element) || target === under) return;
  under = target;
  clearTimeout(timer);
  const asked = target.closest<HTMLElement>(words);
  if (asked !== null && !isCovered(asked)) {
    timer = setTimeout(() => {
      if (asked.matches(':hover')) open(asked, true);
    }, rest);
  } else if (
    asked === null &&
    target.closest('#card') === null &&
    document.querySelector('#card.pointed') !== null
  ) {
    timer = setTimeout(() => void load().then(({ hide }) => hide()), rest);
  }
}

function press(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey || shiftKey) return;
  if (!(target instanceof HTMLElement) || !target.matches(words)) return;
  if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', ' '].includes(key)) return;
  event.preventDefault();
  if (!key.startsWith('Arrow') && uncover(target)) return;
  void load().then(({ walk }) => walk(key));
}

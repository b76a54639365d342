import { messages } from '../../i18n/messages.ts';
import { element } from '../card/element.ts';
import { place } from '../card/place.ts';
import { inForms, type Form } from './forms.ts';
import { originOf } from './origin.ts';
import { scopesOf, type Scope } from './scopes.ts';
import { startOf } from './start-of.ts';
import { tell } from './toast.ts';
import { writeClipboard } from './write-clipboard.ts';

const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const { close, copying: text } = messages[language];

/** The menu on a sentence: a popover at its mark, or a sheet on a phone. */
const menu = element('div', {
  id: 'copy',
  class: 'sheet card copying',
  popover: '',
  role: 'dialog',
  'aria-label': text.title,
});
let mark: HTMLElement | null = null;
/** What had the focus before, and gets it back. */
let before: HTMLElement | undefined;

menu.addEventListener('toggle', ({ newState }) => {
  if (newState === 'closed') leave();
});
menu.addEventListener('keydown', walk);
menu.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.sheet-close')) menu.hidePopover();
});

/** Opens the menu on a sentence, or on a word in it. */
export function openMenu(pair: HTMLElement, focused?: HTMLElement, word?: HTMLElement): void {
  before = focused;
  mark = pair.querySelector<HTMLElement>('.permalink');
  const found = scopesOf(pair, word);
  const [first = 'sentence'] = found.keys();
  const list = element('div', { class: 'copy-forms' });
  const title = element('h2', { class: 'copy-title' });
  const show = (scope: Scope): void => {
    const { passages, first: at } = found.get(scope) ?? { passages: [], first: pair };
    title.textContent = text.copyOf[scope];
    const origin = originOf(at, language);
    const texts = inForms(passages, origin, language);
    list.replaceChildren(...[...texts].map(([form, copied]) => button(form, copied)));
  };
  menu.replaceChildren(
    element('button', { class: 'sheet-close', type: 'button', 'aria-label': close }, '×'),
    title,
    scopeChoice([...found.keys()], first, show),
    list,
  );
  show(first);
  document.body.append(menu);
  mark?.style.setProperty('anchor-name', '--word');
  menu.showPopover();
  if (mark) place(menu, mark);
  list.querySelector('button')?.focus({ preventScroll: true });
}

/** A switch of how much is copied. */
function scopeChoice(
  offered: readonly Scope[],
  chosen: Scope,
  show: (scope: Scope) => void,
): HTMLElement {
  const options = offered.map((scope) => {
    const input = element('input', { type: 'radio', name: 'copy-scope', value: scope });
    input.checked = scope === chosen;
    input.addEventListener('change', () => {
      show(scope);
    });
    return element('label', {}, input, text.scopes[scope]);
  });
  return element(
    'fieldset',
    { class: 'switch' },
    element('legend', { class: 'sr-only' }, text.title),
    ...options,
  );
}

/** A button that copies one form, and shows how its first lines begin: both languages, or the source under them. */
function button(form: Form, copied: string): HTMLElement {
  const made = element(
    'button',
    { class: 'copy-form', type: 'button' },
    element('span', {}, text.forms[form]),
    element('span', { class: 'copy-start', 'aria-hidden': 'true' }, startOf(copied)),
  );
  made.addEventListener('click', () => {
    writeClipboard(copied).then(
      () => {
        menu.hidePopover();
        tell(text.copied(text.forms[form]));
      },
      () => {
        tell(text.failed);
      },
    );
  });
  return made;
}

/** Arrows lead up and down the list. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [...menu.querySelectorAll<HTMLElement>('.copy-form')];
  const at = buttons.findIndex((each) => each === document.activeElement);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

function leave(): void {
  mark?.style.removeProperty('anchor-name');
  const holder = before?.checkVisibility() ? before : mark;
  // Not when something else has been pressed meanwhile.
  if (document.activeElement !== document.body && !menu.contains(document.activeElement)) return;
  menu.classList.add('closing');
  holder?.focus({ preventScroll: true });
  menu.classList.remove('closing');
}

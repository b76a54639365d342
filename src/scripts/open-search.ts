import { holdTyping } from './search/hold-typing.ts';

/**
 * Opens search from its link, by Ctrl or Cmd K, and by / unless single keys are switched off. Until then
 * nothing of it is loaded; without a script the link leads to the page that says so.
 */
const link = document.querySelector<HTMLAnchorElement>('.search-link');
const field = document.querySelector<HTMLInputElement>('main .search-field');

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
});

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, target } = event;
  if (isComposing || altKey || event.defaultPrevented) return;
  const chord = (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'k';
  const single = key === '/' && !ctrlKey && !metaKey && mayUseSingleKeys(target);
  if (!chord && !single) return;
  event.preventDefault();
  open();
});

function mayUseSingleKeys(target: EventTarget | null): boolean {
  if (document.querySelector('#keys-off:checked, dialog[open]') !== null) return false;
  return !(
    target instanceof Element && target.matches('input:not([data-setting]), textarea, select')
  );
}

function open(): void {
  if (field !== null) {
    field.focus();
    field.select();
    return;
  }
  const typed = holdTyping();
  import('./search/dialog.ts')
    .then(({ openSearch }) => {
      openSearch(typed());
    })
    .catch(() => {
      typed();
      if (link !== null) location.assign(link.href);
    });
}

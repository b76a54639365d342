import { isKey, keys, type Action } from './keys/table.ts';

/** Listens for single keys, unless they are switched off; what they do is loaded with the first. */
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (!isKey(key) || ctrlKey || metaKey || altKey || defaultPrevented || event.isComposing) return;
  if (!(target instanceof Element) || isTypedInto(target)) return;
  if (
    document.querySelector(
      '#keys-off:checked, dialog[open], :popover-open:not(#card, #player, .toast)',
    )
  )
    return;
  event.preventDefault();
  run(keys[key]);
});
document.querySelector('#keys-help')?.addEventListener('click', () => {
  document.querySelector<HTMLElement>('#display')?.hidePopover();
  run('help');
});

/** Asked for once, so that keys pressed while it comes are obeyed in their order. */
let loading: Promise<Record<Action, () => void>> | undefined;

function run(action: Action): void {
  loading ??= import('./keys/actions.ts').then(({ actions }) => actions);
  loading.then(
    (actions) => {
      actions[action]();
    },
    () => {
      loading = undefined;
    },
  );
}

/** Whether letters pressed there are text, or choose from a list. */
function isTypedInto(target: Element): boolean {
  return target.matches(
    'textarea, select, input:not([type="radio"], [type="checkbox"]), [contenteditable] *, [contenteditable]',
  );
}

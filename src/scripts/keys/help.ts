import { messages } from '../../i18n/messages.ts';
import { element } from '../card/element.ts';
import { keys } from './table.ts';

/** What is heard here, and the key of search, which is heard on every page. */
const listed = { ...keys, '/': 'search' } as const;
const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const { close, shortcuts: text } = messages[language];

let dialog: HTMLDialogElement | undefined;

/** Shows what the keys do, and lets them be switched off. */
export function showHelp(): void {
  dialog ??= document.body.appendChild(build());
  const voice = document.querySelector('.listen:is(.speaks-zh, .speaks-en)');
  dialog.querySelector('[data-action="readAloud"]')?.toggleAttribute('hidden', voice === null);
  if (!dialog.open) dialog.showModal();
}

function build(): HTMLDialogElement {
  const made = element('dialog', { class: 'help', 'aria-labelledby': 'help-title' });
  const shut = element(
    'button',
    { class: 'sheet-close', type: 'button', 'aria-label': close },
    '×',
  );
  const off = element('button', { class: 'bar-button', type: 'button' }, text.turnOff);
  const rows = Object.entries(listed).map(([key, action]) =>
    element(
      'div',
      { class: 'help-row', 'data-action': action },
      element('dt', {}, element('kbd', {}, key)),
      element('dd', {}, text.actions[action]),
    ),
  );
  for (const button of [shut, off]) {
    button.addEventListener('click', () => {
      made.close();
    });
  }
  off.addEventListener('click', () => document.querySelector<HTMLElement>('#keys-off')?.click());
  made.append(
    shut,
    element('h2', { id: 'help-title' }, text.title),
    element('dl', {}, ...rows),
    element('p', { class: 'help-end' }, off, element('span', {}, text.turnOnAgain)),
  );
  return made;
}

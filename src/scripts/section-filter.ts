import { clauseJoint } from '../text/language.ts';
import { language } from './interface.ts';
import { orderRows } from './study/order-rows.ts';

/**
 * Keeps the section that words are narrowed to in the address, and so in links to other orders; puts its words in
 * its own order and names it on the button that opens the choice.
 */
const prefix = '#in-';
const filter = document.querySelector<HTMLElement>('.section-filter');
const inputs = [...(filter?.querySelectorAll<HTMLInputElement>('[name="in"]') ?? [])];
const links = document.querySelectorAll<HTMLAnchorElement>('.tab');
const button = document.querySelector('.filter-button');
const unchosen = button?.textContent ?? '';

function keep(): void {
  const chosen = inputs.find(({ checked }) => checked);
  const section = chosen?.value ?? '';
  for (const link of links) link.hash = section === '' ? '' : prefix + section;
  orderRows(section === '' ? [] : [section]);
  if (button) button.textContent = section === '' ? unchosen : nameOf(chosen);
}

function nameOf(input: HTMLInputElement | undefined): string {
  const clauses = [...(input?.parentElement?.querySelectorAll('span') ?? [])];
  return clauses.map(({ textContent }) => textContent).join(clauseJoint[language]);
}

function followAddress(): void {
  if (!location.hash.startsWith(prefix)) return;
  const asked = inputs.find(({ value }) => prefix + value === location.hash);
  if (asked) asked.checked = true;
  keep();
}

for (const input of inputs) {
  input.addEventListener('change', () => {
    const address = new URL(location.href);
    address.hash = input.value === '' ? '' : prefix + input.value;
    history.replaceState(history.state, '', address);
    keep();
  });
}
filter?.addEventListener('click', ({ target, detail }) => {
  // The arrow keys choose too, and go on to the next.
  const isPointed = detail > 0 && target instanceof Element && target.closest('label') !== null;
  if (isPointed && filter.matches(':popover-open')) filter.hidePopover();
});
addEventListener('hashchange', followAddress);
followAddress();

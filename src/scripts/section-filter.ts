/** Keeps the section that words are narrowed to in the address, and so in links to other orders. */
const prefix = '#in-';
const inputs = [...document.querySelectorAll<HTMLInputElement>('.section-filter [name="in"]')];
const links = document.querySelectorAll<HTMLAnchorElement>('.tab');

function keep(): void {
  const section = inputs.find(({ checked }) => checked)?.value ?? '';
  for (const link of links) link.hash = section === '' ? '' : prefix + section;
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
addEventListener('hashchange', followAddress);
followAddress();

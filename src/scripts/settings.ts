import { followReading, holdSentence } from './hold-sentence.ts';

/** Remembers the switches across pages and visits, and keeps an address that sets them in step. */
const store = 'shuangdu';
const inputs = [...document.querySelectorAll<HTMLInputElement>('input[data-setting]')];

type Settings = Record<string, string>;

function current(): Settings {
  const settings: Settings = {};
  for (const { name, type, value, checked } of inputs) {
    if (checked) settings[name] = value;
    else if (type === 'checkbox') settings[name] = 'off';
  }
  return settings;
}

function remembered(): Settings | null {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '{}') as Settings | null;
  } catch {
    return null;
  }
}

/** Keeps what other pages have switches for and this one has not. */
function remember(): void {
  try {
    localStorage.setItem(store, JSON.stringify({ ...remembered(), ...current() }));
  } catch {
    // Storage may be switched off; the switches work all the same.
  }
}

function forget(): void {
  try {
    localStorage.removeItem(store);
  } catch {
    // As above.
  }
}

function keepAddressInStep(): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(current())) {
    if (!address.searchParams.has(name)) continue;
    address.searchParams.set(name, value);
    history.replaceState(history.state, '', address);
  }
}

const asked = new URLSearchParams(location.search);
if (inputs.some(({ name }) => asked.has(name))) remember();

followReading();
for (const input of inputs) {
  input.addEventListener('change', () => {
    holdSentence();
    remember();
    keepAddressInStep();
  });
}
// It looks like a button, and buttons answer to Enter.
document.querySelector<HTMLElement>('.bar [name=pinyin]')?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  (event.target as HTMLElement).click();
});
document.querySelector('#settings')?.addEventListener('reset', () => {
  // The switches go back only after the event.
  setTimeout(() => {
    holdSentence();
    forget();
    keepAddressInStep();
  });
});

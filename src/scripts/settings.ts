import { followReading, holdSentence } from './hold-sentence.ts';

/** Remembers the switches across pages and visits, and takes them from the address: `?view=zh&pinyin=on`. */
const store = 'shuangdu';
const inputs = [...document.querySelectorAll<HTMLInputElement>('input[data-setting]')];

type Settings = Record<string, string>;

function remembered(): Settings {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '{}') as Settings;
  } catch {
    return {};
  }
}

function remember(settings: Settings): void {
  try {
    localStorage.setItem(store, JSON.stringify(settings));
  } catch {
    // Storage may be switched off; the switches work all the same.
  }
}

function apply(settings: Settings): void {
  for (const input of inputs) {
    const value = settings[input.name];
    if (value === undefined) continue;
    if (input.type === 'checkbox') input.checked = value === input.value;
    else if (value === input.value) input.checked = true;
  }
}

function current(): Settings {
  const settings: Settings = {};
  for (const { name, type, value, checked } of inputs) {
    if (checked) settings[name] = value;
    else if (type === 'checkbox') settings[name] = 'off';
  }
  return settings;
}

const address = new URL(location.href);
const names = new Set(inputs.map(({ name }) => name));
const asked = Object.fromEntries([...address.searchParams].filter(([name]) => names.has(name)));
apply({ ...remembered(), ...asked });
if (Object.keys(asked).length > 0) remember({ ...remembered(), ...current() });

followReading();
for (const input of inputs) {
  input.addEventListener('change', () => {
    holdSentence();
    const settings = current();
    remember({ ...remembered(), ...settings });
    const value = settings[input.name];
    if (value === undefined || !address.searchParams.has(input.name)) return;
    address.searchParams.set(input.name, value);
    history.replaceState(history.state, '', address);
  });
}

import { printPages } from '../styles/print-pages.ts';
import { orderRows } from './study/order-rows.ts';

/**
 * Beyond what the page to print from does without a script: it keeps its choices in the address, remembers
 * paper and type size, names a section that is printed alone at the head of its sheets, and has a button
 * that prints.
 */
const store = 'shuangdu';
const form = document.querySelector<HTMLFormElement>('.print-form');
// Others are settings of the reader's, which are kept as such.
const inputs = [...(form?.querySelectorAll<HTMLInputElement>('input:not([data-setting])') ?? [])];
const prefix = '#only-';
/** What is printed with the text unless it is asked not to be. */
const besideText: ReadonlySet<string> = new Set(['title', 'notes']);

function followAddress(): void {
  if (!location.hash.startsWith(prefix)) return;
  for (const input of inputs) {
    if (input.name === 'sections') input.checked = prefix + input.value === location.hash;
  }
  settle();
}

/** Sections that are printed have their words in their own order, and one alone its name on the sheets. */
function settle(): void {
  const chosen = inputs.filter(({ name, checked }) => name === 'sections' && checked);
  orderRows(chosen.map(({ value }) => value));
  nameSheets(chosen);
}

function keep(): void {
  const address = new URL(location.href);
  address.search = '';
  address.hash = '';
  for (const name of new Set(inputs.map((input) => input.name))) {
    const values = inputs.filter((input) => input.name === name && input.checked);
    const isOff = name !== 'sections' && values.length === 0;
    const value = isOff ? 'off' : values.map((input) => input.value).join(',');
    const isUsual = besideText.has(name) && !isOff;
    if (value !== '' && !isUsual) address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
  remember();
}

/** Paper and type size are the reader's own; what is printed is the article's. */
function remember(): void {
  const own = inputs.filter(({ name, checked }) => checked && ['paper', 'type'].includes(name));
  const choices = Object.fromEntries(own.map(({ name, value }) => [name, value]));
  try {
    const before = JSON.parse(localStorage.getItem(store) ?? '{}') as object | null;
    localStorage.setItem(store, JSON.stringify({ ...before, ...choices }));
  } catch {
    // Storage may be switched off; the choices hold for this time.
  }
}

/** Made here and not in the page, as its policy has no place for styles of scripts. */
const heads = new CSSStyleSheet();

/** At the head of the sheets, the one section that is printed, in place of the article, whose title they have. */
function nameSheets(chosen: readonly HTMLInputElement[]): void {
  const { zh = '', en = '', sourceZh, sourceEn, lang = '' } = form?.dataset ?? {};
  const [only, ...others] = chosen;
  const section = others.length === 0 ? only?.dataset : undefined;
  // The page itself names the article; a sheet more would have all of it styled again.
  if (!document.adoptedStyleSheets.includes(heads)) {
    if (!section) return;
    document.adoptedStyleSheets.push(heads);
  }
  const named = section && {
    zh: `${section.zh ?? ''}  ·  ${sourceZh ?? ''}`,
    en: `${section.en ?? ''}  ·  ${sourceEn ?? ''}`,
  };
  heads.replaceSync(printPages(named ?? { zh, en }, lang === 'zh' ? 'zh' : 'en'));
}

settle();
addEventListener('hashchange', followAddress);
form?.addEventListener('change', ({ target }) => {
  settle();
  if (target instanceof HTMLInputElement && inputs.includes(target)) keep();
});

form?.querySelector('.print-button')?.addEventListener('click', () => {
  print();
});

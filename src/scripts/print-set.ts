import { orderRows } from './study/order-rows.ts';

/**
 * Beyond what the page to print from does without a script: it starts as the reader reads, keeps its
 * choices in the address, and has a button that prints.
 */
const form = document.querySelector<HTMLFormElement>('.print-form');
const inputs = [...(form?.querySelectorAll('input') ?? [])];
const prefix = '#only-';
const americanPaper = /^en-(US|CA)$/;

/** What an address asks for: `?view=zh&pinyin=on&sections=culture,city&paper=letter`. */
function choose(asked: ReadonlyMap<string, string>): void {
  for (const input of inputs) {
    const values = asked.get(input.name)?.split(',');
    if (values === undefined) continue;
    const chosen = values.includes(input.value);
    if (chosen || input.type === 'checkbox') input.checked = chosen;
  }
}

function remembered(): Map<string, string> {
  try {
    const { view, pinyin } = JSON.parse(localStorage.getItem('shuangdu') ?? '{}') as Record<
      string,
      unknown
    >;
    return new Map(
      Object.entries({ view, pinyin }).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

function followAddress(): void {
  if (location.hash.startsWith(prefix))
    choose(new Map([['sections', location.hash.slice(prefix.length)]]));
  orderWords();
}

/** Sections that are printed have their words in their own order. */
function orderWords(): void {
  const chosen = inputs.filter(({ name, checked }) => name === 'sections' && checked);
  orderRows(chosen.map(({ value }) => value));
}

function keep(): void {
  const address = new URL(location.href);
  address.search = '';
  address.hash = '';
  for (const name of new Set(inputs.map((input) => input.name))) {
    const values = inputs.filter((input) => input.name === name && input.checked);
    const isSwitch = name === 'pinyin' && values.length === 0;
    const value = isSwitch ? 'off' : values.map((input) => input.value).join(',');
    if (value !== '') address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

if (americanPaper.test(navigator.language)) choose(new Map([['paper', 'letter']]));
choose(remembered());
choose(new Map(new URLSearchParams(location.search)));
followAddress();
addEventListener('hashchange', followAddress);
form?.addEventListener('change', () => {
  keep();
  orderWords();
});

const button = form?.querySelector<HTMLButtonElement>('.print-button');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    print();
  });
}

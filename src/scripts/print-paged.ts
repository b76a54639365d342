import { textFrom } from './interface.ts';

/**
 * Shows what is printed as the sheets it will be, where the browser can, and says how many they are. All of it is laid
 * out for that, so it waits until the page is there and has nothing else to do.
 */
const sheet = document.querySelector('.sheet-of-paper');
const place = document.querySelector<HTMLElement>('.print-count');
const text = textFrom(place);
/** With more sheets than this a choice is shown at once as far as it is seen, and as sheets after that. */
const few = 8;
let count: number | undefined;

function showSheets(): void {
  sheet?.classList.add('paged');
}

function whenIdle(): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(showSheets);
  else setTimeout(showSheets);
}

/** How many columns, each as high as a sheet, stand one under the other; `undefined` where none do. */
function countSheets(paged: Element, height: number): number | undefined {
  const styles = getComputedStyle(paged);
  const sheetHeight = parseFloat(styles.getPropertyValue('column-height'));
  const gap = parseFloat(styles.rowGap);
  const sheets = Math.round((height + gap) / (sheetHeight + gap));
  return Number.isNaN(sheets) ? undefined : sheets;
}

function sayCount(): void {
  if (!place) return;
  if (count === undefined) place.textContent = '';
  else place.textContent = count === 1 ? text('page') : text('pages', String(count));
}

if (sheet) {
  new ResizeObserver(([entry]) => {
    if (!entry || !sheet.classList.contains('paged')) return;
    count = countSheets(sheet, entry.contentRect.height);
    sayCount();
  }).observe(sheet);
  document.querySelector('.print-form')?.addEventListener('change', () => {
    if ((count ?? 0) <= few) return;
    sheet.classList.remove('paged');
    whenIdle();
  });
}
if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle);

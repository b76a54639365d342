const data = document.querySelector('#word-orders')?.textContent ?? '{}';
/** For each section the numbers of the rows of its words, as the section has them. */
const orders = JSON.parse(data) as Record<string, readonly number[]>;
const rows = [...document.querySelectorAll('.words > .word')];
let isOrdered = false;

/** Puts the words of some sections in the order these have them, before all others; of none, as they were. */
export function orderRows(sections: readonly string[]): void {
  const first = sections.flatMap((section) => orders[section] ?? []);
  if (first.length === 0 && !isOrdered) return;
  isOrdered = first.length > 0;
  for (const index of new Set([...first, ...rows.keys()])) {
    const row = rows[index];
    row?.parentElement?.append(row);
  }
}

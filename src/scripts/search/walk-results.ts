/** Lets the arrow keys walk from the field through the results and back. */
export function walkResults(within: HTMLElement, field: HTMLInputElement): void {
  within.addEventListener('keydown', (event) => {
    const { key, target, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (isComposing || ctrlKey || metaKey || altKey || shiftKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step === undefined || !(target instanceof HTMLElement)) return;
    const stops = [field, ...within.querySelectorAll<HTMLElement>('.found-line')];
    const at = stops.indexOf(target);
    const next = stops[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

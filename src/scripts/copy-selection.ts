/** Has selections copied as the page shows them; loaded with the first of them, for a copy waits for nothing. */
document.addEventListener('selectionchange', load);

function load(): void {
  if (getSelection()?.type !== 'Range') return;
  document.removeEventListener('selectionchange', load);
  void import('./copy/selection.ts');
}

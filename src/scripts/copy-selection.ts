/**
 * Copies a selection line by line as the page shows it: what browsers make of it by themselves runs
 * sentences of both languages together in one of them.
 */
const lines = '.pair > :is(.zh, .en)';

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  const main = document.querySelector('main.article');
  if (selection === null || selection.isCollapsed || !main || event.defaultPrevented) return;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const inner = around instanceof Element ? around : around.parentElement;
  if (!inner || !main.contains(inner) || inner.closest(lines)) return;

  const copy = document.createElement('div');
  copy.className = 'copied';
  // A piece of a pair is shown as part of it, and a piece of a paragraph likewise.
  let content: Node = range.cloneContents();
  for (const holder of ['.pair', '.paragraph']) {
    const original = inner.closest(holder);
    if (!original) continue;
    const shell = original.cloneNode();
    shell.appendChild(content);
    content = shell;
  }
  copy.append(content);
  main.append(copy);
  const text = copy.innerText
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
  copy.remove();
  event.clipboardData?.setData('text/plain', text.replace(/\n{3,}/g, '\n\n').trim());
  event.preventDefault();
});

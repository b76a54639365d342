import { cleanMarkup } from './clean-markup.ts';

/**
 * Copies a selection line by line as the page shows it, as text and as markup: what browsers make of it
 * by themselves runs sentences of both languages together in one of them.
 */
const lines = '.pair > :is(.zh, .en)';

document.addEventListener('copy', (event) => {
  const { clipboardData, defaultPrevented } = event;
  const selection = getSelection();
  const main = document.querySelector('main.article');
  if (clipboardData === null || defaultPrevented || !main) return;
  if (selection === null || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const inner = around instanceof Element ? around : around.parentElement;
  if (!inner || !main.contains(inner) || inner.closest(lines)) return;

  const copy = document.createElement('div');
  copy.className = 'copied';
  copy.append(inShells(range.cloneContents(), inner));
  // Only on the page is it known what of it shows.
  main.append(copy);
  const text = copy.innerText
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
  clipboardData.setData('text/plain', text.replace(/\n{3,}/g, '\n\n').trim());
  clipboardData.setData('text/html', cleanMarkup(copy));
  copy.remove();
  event.preventDefault();
});

/** A piece of a pair is shown as part of it, and a piece of a paragraph likewise. */
function inShells(content: Node, inner: Element): Node {
  for (const holder of ['.pair', '.paragraph']) {
    const shell = inner.closest(holder)?.cloneNode();
    if (!shell) continue;
    shell.appendChild(content);
    content = shell;
  }
  return content;
}

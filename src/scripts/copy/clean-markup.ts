/** Elements whose meaning outlives the page; lines of others are told apart by breaks. */
const kept = 'h1, h2, h3, p, ul, ol, li, b, strong, em';
const blocks = 'h1, h2, h3, p, ul, ol, li';
/** What is no part of the text. */
const unread = 'rt, wbr, button';

/**
 * The markup of what an element on the page shows, without the page's own: paragraphs, headings and lists
 * with their languages, a break after each line within them, nothing that is hidden.
 */
export function cleanMarkup(shown: Element): string {
  const holder = document.createElement('div');
  holder.append(...withoutLastBreak(cleanChildren(shown)));
  return holder.innerHTML;
}

function cleanChildren(parent: Node): Node[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node.cloneNode()];
    return node instanceof HTMLElement ? cleanElement(node) : [];
  });
}

function cleanElement(element: HTMLElement): Node[] {
  if (element.matches(unread) || !element.checkVisibility({ visibilityProperty: true })) return [];
  const children = withoutLastBreak(cleanChildren(element));
  const isKept = element.matches(kept);
  const nodes =
    isKept || element.lang !== ''
      ? [wrap(isKept ? element.localName : 'span', element.lang, children)]
      : children;
  const last = nodes.at(-1);
  const isLine = !isKept && !/^(?:inline|ruby)/.test(getComputedStyle(element).display);
  const isEnded = last === undefined || (last instanceof Element && last.matches(blocks));
  return isLine && !isEnded ? [...nodes, document.createElement('br')] : nodes;
}

function wrap(name: string, lang: string, children: readonly Node[]): Element {
  const element = document.createElement(name);
  if (lang !== '') element.lang = lang;
  element.append(...children);
  return element;
}

/** Where a paragraph ends its last line does. */
function withoutLastBreak(nodes: Node[]): Node[] {
  return nodes.at(-1) instanceof HTMLBRElement ? nodes.slice(0, -1) : nodes;
}

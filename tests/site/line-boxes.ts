/** A line of a block's text as the browser broke it. */
export interface Line {
  text: string;
  /** Where its text starts, from the left edge of its block, in ems of its first character. */
  start: number;
  /** How wide it is, in ems of its first character. */
  width: number;
  /** Whether it is the first or the last of its block. */
  first: boolean;
  last: boolean;
}

/** Breaks the text of the elements into lines by where each character stands. To be run in a page. */
export function lineBoxes(elements: Element[]): Line[] {
  const blockOf = (node: Node): Element => {
    let element = node.parentElement;
    while (element && /^(?:inline|ruby|contents)/.test(getComputedStyle(element).display)) {
      element = element.parentElement;
    }
    return element ?? document.body;
  };
  const blocks = new Map<Element, { character: string; box: DOMRect; em: number }[]>();
  const range = document.createRange();
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.parentElement?.checkVisibility()) continue;
      const block = blockOf(node);
      const characters = blocks.get(block) ?? [];
      blocks.set(block, characters);
      const em = parseFloat(getComputedStyle(node.parentElement).fontSize);
      let offset = 0;
      for (const character of node.textContent ?? '') {
        range.setStart(node, offset);
        range.setEnd(node, (offset += character.length));
        const box = range.getClientRects().item(0);
        if (box && box.width > 0 && character.trim() !== '')
          characters.push({ character, box, em });
      }
    }
  }

  return [...blocks].flatMap(([block, characters]) => {
    const lines: (typeof characters)[] = [];
    for (const item of characters) {
      const line = lines.at(-1);
      const start = line?.[0];
      const same = start && Math.abs(item.box.bottom - start.box.bottom) < item.em * 0.6;
      if (line && same) line.push(item);
      else lines.push([item]);
    }
    const { left } = block.getBoundingClientRect();
    return lines.map((line, index) => {
      const [start, end] = [line[0], line.at(-1)];
      const em = start?.em ?? 1;
      return {
        text: line.map(({ character }) => character).join(''),
        start: ((start?.box.left ?? 0) - left) / em,
        width: ((end?.box.right ?? 0) - (start?.box.left ?? 0)) / em,
        first: index === 0,
        last: index === lines.length - 1,
      };
    });
  });
}

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { PlacedBar } from './layout.ts';

export interface Picture {
  width: number;
  height: number;
  /** The size of its text, in pixels. */
  size: number;
  x: { domain: [number, number]; range: [number, number] };
  marks: Plot.Markish[];
  /** Those of its bars that lead somewhere are pressed anywhere from label to value. */
  bars: readonly PlacedBar[];
}

/** What the picture is called and what it shows; `id` makes the ids of both. */
export interface Caption {
  id: string;
  title: string;
  description: string;
}

/**
 * A picture as SVG: its marks by Observable Plot, with vertical places in pixels; faces, colours and
 * display size come from the page's styles.
 */
export function plotSvg(picture: Picture, { id, title, description }: Caption): string {
  const { width, height, size, x, marks } = picture;
  const links = picture.bars.flatMap(({ link, from, to }) => (link ? [{ ...link, from, to }] : []));
  const { document } = parseHTML('<html><body></body></html>');
  const svg = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: 'linear', ...x },
    y: { type: 'identity' },
    marks,
  }) as SVGSVGElement;
  svg.querySelector('style')?.remove();
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  for (const name of ['class', 'width', 'height', 'font-family', 'fill']) svg.removeAttribute(name);
  svg.setAttribute('font-size', String(size));
  svg.setAttribute('role', links.length > 0 ? 'group' : 'img');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  const element = (tag: string, attributes: Record<string, string | number>): Element => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
    return made;
  };
  const named = (tag: string, name: string, text: string): Element => {
    const made = element(tag, { id: `${id}-${name}` });
    made.textContent = text;
    return made;
  };
  // What is drawn is said by the names of the links.
  if (links.length > 0) for (const drawn of svg.children) drawn.setAttribute('aria-hidden', 'true');
  for (const { href, name, from, to } of links) {
    const link = element('a', { href, 'aria-label': name, class: 'chart-link' });
    link.append(element('rect', { y: from, width, height: to - from }));
    svg.append(link);
  }
  svg.prepend(named('title', 'title', title), named('desc', 'desc', description));
  return svg.outerHTML;
}

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

export interface Picture {
  width: number;
  height: number;
  /** The size of its text, in pixels. */
  size: number;
  x: { domain: [number, number]; range: [number, number] };
  marks: Plot.Markish[];
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
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  const named = (tag: string, name: string, text: string): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = text;
    return element;
  };
  svg.prepend(named('title', 'title', title), named('desc', 'desc', description));
  return svg.outerHTML;
}

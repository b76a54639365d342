import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawPanel, widths, type DrawnKind } from '../../src/charts/draw-panel.ts';
import type { Bar, DrawnPanel } from '../../src/charts/panel.ts';
import { textWidth } from '../../src/charts/text-width.ts';

const bar = (value: number, rest: Partial<Bar> = {}): Bar => ({
  value,
  text: String(value),
  series: 0,
  planned: false,
  ...rest,
});
const panel = (...rows: [string, ...Bar[]][]): DrawnPanel => {
  const values = rows.flatMap(([, ...bars]) => bars.map(({ value }) => Math.abs(value)));
  return {
    rows: rows.map(([label, ...bars]) => ({ label, bars })),
    reach: Math.max(...values),
    widest: 3,
  };
};
const caption = { id: 'panel', title: 'Title', description: 'What it shows' };
const draw = (kind: DrawnKind, drawn: DrawnPanel, width: 'narrow' | 'wide' = 'wide'): string =>
  drawPanel(kind, drawn, width, caption);

/** The numbers of an attribute of all elements of a class’s groups. */
function numbers(svg: string, className: string, attribute: string): number[] {
  const groups = svg.matchAll(new RegExp(`<g[^>]*class="${className}"[^>]*>(.*?)</g>`, 'g'));
  return [...groups].flatMap(([, inside = '']) =>
    [...inside.matchAll(new RegExp(`\\b${attribute}="([-\\d.]+)"`, 'g'))].map(([, n]) => Number(n)),
  );
}

/** How far to the right the values beside bars reach. */
function endsOf(svg: string): number[] {
  const groups = svg.matchAll(
    /<g transform="translate\(([-\d.]+)[^>]*class="chart-value">(.*?)<\/g>/g,
  );
  return [...groups].flatMap(([, shift, inside = '']) =>
    [...inside.matchAll(/translate\(([-\d.]+),[^>]*>([^<]*)</g)].map(
      ([, x, text = '']) => Number(shift) + Number(x) + textWidth(text) * 14,
    ),
  );
}

describe('bars', () => {
  const svg = draw(
    'bars',
    panel(['甲', bar(300)], ['乙', bar(70, { open: 'above' })], ['丙', bar(10)]),
  );
  const lengths = numbers(svg, 'chart-bar series-1', 'width');

  test('are as long as their amounts, from zero', () => {
    expect(lengths).toHaveLength(3);
    const [long = 0, middle = 0, short = 0] = lengths;
    expect(middle / long).toBeCloseTo(70 / 300, 5);
    expect(short / long).toBeCloseTo(10 / 300, 5);
  });

  test('have strokes after the end where the amount is a floor, and only there', () => {
    for (const stroke of [1, 2, 3]) {
      const name = `chart-bar series-1 chart-stroke chart-stroke-${stroke}`;
      expect(numbers(svg, name, 'x1')).toHaveLength(1);
    }
    expect(draw('bars', panel(['甲', bar(300)]))).not.toContain('chart-stroke');
  });

  test('of several series and of plans are told apart by class', () => {
    const several = draw('bars', panel(['甲', bar(5, { series: 1 }), bar(9, { planned: true })]));
    expect(several).toContain('class="chart-bar series-2"');
    expect(several).toContain('class="chart-bar series-1 planned"');
  });
});

test('limits are a dot and an arrow to the side they allow', () => {
  const svg = draw(
    'limits',
    panel(['甲', bar(5, { open: 'above' })], ['乙', bar(4, { open: 'below' })]),
  );
  const [floor = 0, ceiling = 0] = numbers(svg, 'chart-dot', 'cx');
  expect(floor).toBeGreaterThan(ceiling);
  const ends = [...svg.matchAll(/d="M([\d.]+),[\d.]+L([\d.]+),/g)].map(
    ([, from, to]) => Number(to) - Number(from),
  );
  expect(ends[0]).toBeGreaterThan(0);
  expect(ends[1]).toBeLessThan(0);
});

test('changes run to the right of their line or to the left', () => {
  const svg = draw('changes', panel(['甲', bar(5)], ['乙', bar(-5)]));
  const [rise = 0, fall = 0] = numbers(svg, 'chart-bar series-1', 'x');
  expect(rise).toBeGreaterThan(fall);
  const [one, other] = numbers(svg, 'chart-bar series-1', 'width');
  expect(one).toBeCloseTo(other ?? 0, 5);
});

test('shares are parts of a whole', () => {
  const svg = draw('shares', panel(['甲', bar(85)]));
  const [whole = 1] = numbers(svg, 'chart-whole', 'width');
  const [part = 0] = numbers(svg, 'chart-bar series-1', 'width');
  expect(part / whole).toBeCloseTo(0.85, 5);
});

describe.each(['bars', 'limits', 'changes', 'shares'] as const)('a picture of %s', (kind) => {
  const long = 'Reimbursement by serious disease insurance';
  const drawn = panel([long, bar(5)], ['乙', bar(4)]);

  test.each(['narrow', 'wide'] as const)(
    'keeps within its width and has all text as text (%s)',
    (width) => {
      const svg = draw(kind, drawn, width);
      const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
      expect(words.join(' ')).toContain(long.split(' ')[0]);
      expect(words).toEqual(expect.arrayContaining(['乙', '5', '4']));
      expect(endsOf(svg).filter((end) => end > widths[width])).toEqual([]);
    },
  );

  test.each(['narrow', 'wide'] as const)(
    'has a link for each bar that leads somewhere, at least 24 pixels high and over no other (%s)',
    (width) => {
      const to = (name: string): Partial<Bar> => ({ link: { href: `/${name}`, name } });
      const svg = draw(
        kind,
        panel([long, bar(5, to('a')), bar(4, to('b'))], ['乙', bar(3)]),
        width,
      );
      const { document } = parseHTML(`<body>${svg}</body>`);
      const links = [...document.querySelectorAll('a')].map((link) => {
        const area = link.querySelector('rect');
        return {
          name: link.getAttribute('aria-label'),
          href: link.getAttribute('href'),
          y: Number(area?.getAttribute('y')),
          height: Number(area?.getAttribute('height')),
        };
      });
      expect(links.map(({ name, href }) => [name, href])).toEqual([
        ['a', '/a'],
        ['b', '/b'],
      ]);
      const [first = { y: 0, height: 0 }, second = { y: 0, height: 0 }] = links;
      expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
      expect(Math.min(first.height, second.height)).toBeGreaterThanOrEqual(24);
      expect(svg).toContain('role="group"');
      expect(document.querySelectorAll('svg > g:not([aria-hidden])')).toHaveLength(0);
    },
  );

  test('is an image with a title and a description, and brings neither styles nor colours', () => {
    const svg = draw(kind, drawn);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="panel-wide-title"');
    expect(svg).toContain('aria-describedby="panel-wide-desc"');
    expect(svg).toContain('<title id="panel-wide-title">Title</title>');
    expect(svg).toContain('<desc id="panel-wide-desc">What it shows</desc>');
    expect(svg).not.toMatch(/<style|style=|font-family|#[\da-f]{3}/);
  });
});

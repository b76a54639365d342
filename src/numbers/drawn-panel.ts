import { figuresOfRow, type Figure, type Panel, type PanelRow } from '../article/figures.ts';
import type { Bar, DrawnPanel } from '../charts/panel.ts';
import { textWidth } from '../charts/text-width.ts';
import type { Language } from '../text/language.ts';
import { formatFigure } from './format-figure.ts';

const openSides = {
  over: 'above',
  least: 'above',
  under: 'below',
  most: 'below',
  about: undefined,
} as const;

/** A panel as it is drawn, with labels of one language; `peers` share its axis and its unit. */
export function drawnPanel(
  panel: Panel,
  figures: ReadonlyMap<string, Figure>,
  language: Language,
  peers: readonly Panel[] = [panel],
): DrawnPanel {
  const names = Object.keys(panel.series ?? {});
  const bar = (row: PanelRow, figure: Figure, series = ''): Bar => ({
    value: row.down === true ? -figure.value : figure.value,
    text: signOf(panel, row) + formatFigure(figure)[language],
    open: figure.bound && openSides[figure.bound],
    series: Math.max(0, names.indexOf(series)),
    planned: row.planned === true,
  });
  const shown = peers.flatMap((peer) => figuresIn(peer, figures));
  return {
    rows: panel.rows.map((row) => ({
      label: row.label[language],
      bars: figuresOfRow(row).flatMap(([id, series]) => {
        const figure = figures.get(id);
        return figure ? [bar(row, figure, series)] : [];
      }),
    })),
    reach: Math.max(...shown.map(({ value }) => value)),
    widest: Math.max(...shown.map((figure) => textWidth(`+${formatFigure(figure)[language]}`))),
  };
}

function figuresIn({ rows }: Panel, figures: ReadonlyMap<string, Figure>): Figure[] {
  return rows.flatMap((row) => figuresOfRow(row).flatMap(([id]) => figures.get(id) ?? []));
}

function signOf({ kind }: Panel, { down }: PanelRow): string {
  if (kind !== 'changes') return '';
  return down === true ? '−' : '+';
}

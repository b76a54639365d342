import { figuresOfRow, type Figure, type Panel, type PanelRow } from '../article/figures.ts';
import type { Bar, DrawnPanel, Link } from '../charts/panel.ts';
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

const comma = { zh: '，', en: ', ' };
const colon = { zh: '：', en: ': ' };

/** A panel as it is drawn, with labels of one language; `peers` share its axis and its unit, `addressOf` a figure is where its bar leads. */
export function drawnPanel(
  panel: Panel,
  figures: ReadonlyMap<string, Figure>,
  language: Language,
  peers: readonly Panel[] = [panel],
  addressOf?: (id: string) => string | undefined,
): DrawnPanel {
  const names = Object.keys(panel.series ?? {});
  const bar = (row: PanelRow, figure: Figure, series = ''): Bar => ({
    value: row.down === true ? -figure.value : figure.value,
    text: textOf(row, figure),
    link: linkOf(row, figure, series),
    open: figure.bound && openSides[figure.bound],
    series: Math.max(0, names.indexOf(series)),
    planned: row.planned === true,
  });
  const textOf = (row: PanelRow, figure: Figure): string =>
    signOf(panel, row) + formatFigure(figure)[language];
  const linkOf = (row: PanelRow, figure: Figure, series: string): Link | undefined => {
    const href = figure.id === undefined ? undefined : addressOf?.(figure.id);
    const of = [row.label[language], panel.series?.[series]?.[language]].filter(Boolean);
    const name = `${of.join(comma[language])}${colon[language]}${textOf(row, figure)}`;
    return href === undefined ? undefined : { href, name };
  };
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

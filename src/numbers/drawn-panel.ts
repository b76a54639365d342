import { figuresOfRow, type Figure, type Panel, type PanelRow } from '../article/figures.ts';
import type { Bar, BarLink, DrawnPanel } from '../charts/panel.ts';
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

/** Where bars lead, by the ids of their figures, and what planned ones are called there. */
export interface BarLinks {
  addressOf: (id: string) => string | undefined;
  planned: string;
}

/** A panel as it is drawn, with labels of one language; `peers` share its axis and its unit. */
export function drawnPanel(
  panel: Panel,
  figures: ReadonlyMap<string, Figure>,
  language: Language,
  peers: readonly Panel[] = [panel],
  links?: BarLinks,
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
  const linkOf = (row: PanelRow, figure: Figure, series: string): BarLink | undefined => {
    const href = figure.id === undefined ? undefined : links?.addressOf(figure.id);
    const planned = row.planned === true ? links?.planned : undefined;
    const of = [row.label[language], panel.series?.[series]?.[language], planned].filter(Boolean);
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

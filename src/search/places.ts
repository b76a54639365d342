import {
  figuresOfRow,
  type Chart,
  type Figure,
  type Figures,
  type Panel,
} from '../article/figures.ts';
import type { Article, Bilingual } from '../article/model.ts';
import { messages } from '../i18n/messages.ts';
import { formatFigure } from '../numbers/format-figure.ts';
import { joinClauses } from './join-clauses.ts';
import type { PlaceKind } from './searched-section.ts';

/** A place of an article: its name, and in further lines what is there. */
export interface Place {
  place: PlaceKind;
  /** The address of a section or a chart; empty for pages. */
  at: string;
  lines: Bilingual[];
  /** Of a chart, the panels that its last lines tell of. */
  panels?: string[];
}

/** The places of an article that have a name, in the order a reader meets them. */
export function placesOf(article: Article): Place[] {
  return [
    nameOf(article),
    ...headingsOf(article),
    ...chartsOf(article.figures),
    ...pagesOf(article),
  ];
}

function nameOf({ title, subtitle, byline }: Article): Place {
  const lines = [title, subtitle, byline].filter((line) => line !== undefined);
  return { place: 'article', at: '', lines };
}

/** Sections by their headings, and by that of a part its first section. */
function headingsOf(article: Article): Place[] {
  return article.parts.flatMap((part) =>
    part.sections.flatMap((section, index): Place[] => {
      const own = section.heading ?? part.heading;
      const headings = index === 0 && own !== part.heading ? [part.heading, own] : [own];
      return headings.flatMap((heading) =>
        heading === undefined
          ? []
          : [{ place: 'section', at: section.slug, lines: [joinClauses(heading)] }],
      );
    }),
  );
}

function chartsOf(figures: Figures | undefined): Place[] {
  if (figures === undefined) return [];
  const byId = new Map(figures.figures.map((figure) => [figure.id, figure]));
  return figures.charts.map((chart) => chartPlace(chart, byId));
}

/** Under its title a chart says that it is one, as who looks for it does. */
function chartPlace(
  { id, title, intro, panels }: Chart,
  figures: ReadonlyMap<string | undefined, Figure>,
): Place {
  const name = { zh: messages.zh.searching.places.chart, en: messages.en.searching.places.chart };
  return {
    place: 'chart',
    at: id,
    lines: [title, name, intro, ...panels.map((panel) => panelLine(panel, figures))],
    panels: panels.map((panel) => panel.id),
  };
}

/** `惠及户数：老旧小区改造惠及 3.9万户、棚户区改造 6294户`. */
function panelLine(
  { title, series = {}, rows }: Panel,
  figures: ReadonlyMap<string | undefined, Figure>,
): Bilingual {
  const row = ({ label, ...shown }: Panel['rows'][number]): Bilingual => {
    const values = figuresOfRow({ label, ...shown }).flatMap(([id]) => {
      const figure = figures.get(id);
      return figure ? [formatFigure(figure)] : [];
    });
    return {
      zh: [label.zh, values.map(({ zh }) => zh).join('，')].filter(Boolean).join(' '),
      en: [label.en, values.map(({ en }) => en).join(', ')].filter(Boolean).join(' '),
    };
  };
  const labels = [...Object.values(series), ...rows.map(row)];
  return {
    zh: `${title.zh}：${labels.map(({ zh }) => zh).join('、')}`,
    en: `${title.en}: ${labels.map(({ en }) => en).join('; ')}`,
  };
}

/** The pages of an article besides its sections, by their names. */
function pagesOf({ figures }: Article): Place[] {
  const { zh, en } = messages;
  const page = (place: PlaceKind, name: Bilingual): Place => ({ place, at: '', lines: [name] });
  const numbers = page('numbers', { zh: zh.numbers, en: en.numbers });
  return [
    page('whole', { zh: zh.wholeArticle, en: en.wholeArticle }),
    page('words', { zh: zh.words, en: en.words }),
    ...(figures === undefined ? [] : [numbers]),
    page('print', { zh: zh.print.title, en: en.print.title }),
  ];
}

import { figuresOfRow, partsOfAddress, type Figures } from './figures.ts';
import { slugOf } from './section-name.ts';

/**
 * Where on the page of numbers the figures of each sentence are shown, by the sentence's address: in the
 * panel of a chart that shows the most of them, or in the table.
 */
export function figureMarks({ charts, figures }: Figures): Map<string, string> {
  const panels = charts.flatMap((chart) => chart.panels);
  const shows = panels.map(({ id, rows }) => ({
    id,
    names: new Set(rows.flatMap((row) => figuresOfRow(row).map(([name]) => name))),
  }));
  const marks = new Map<string, string>();
  for (const [at, listed] of Map.groupBy(figures, (figure) => figure.at)) {
    const counts = shows.map(({ id, names }) => ({
      id,
      count: listed.filter((figure) => figure.id !== undefined && names.has(figure.id)).length,
    }));
    const most = counts.reduce((best, each) => (each.count > best.count ? each : best), {
      id: figureRow(at),
      count: 0,
    });
    marks.set(at, most.id);
  }
  return marks;
}

/** The id of a sentence's rows in the table of figures: `04-targets#p1.1` → `targets-p1.1`. */
export function figureRow(at: string): string {
  const { section, sentence } = partsOfAddress(at);
  return `${slugOf(section)}-${sentence}`;
}

import { error, type Finding } from '../text/finding.ts';
import type { Position } from '../text/position.ts';
import { figuresOfRow, isPercent, type Figures, type Panel, type PanelKind } from './figures.ts';
import { faultOfName } from './section-name.ts';

type PositionOf = (path: readonly PropertyKey[]) => Position;
type Path = readonly PropertyKey[];

/** What each kind of panel may show; a list of numbers has no axis and may hold anything. */
const wanted: Record<PanelKind, 'amounts' | 'percentages' | undefined> = {
  bars: 'amounts',
  limits: 'percentages',
  changes: 'percentages',
  shares: 'percentages',
  numbers: undefined,
};

/** Names given twice, charts of figures that are not listed, amounts and percentages on one axis. */
export function chartFaults(file: string, figures: Figures, positionOf: PositionOf): Finding[] {
  const at = (path: Path): { file: string } & Position => ({ file, ...positionOf(path) });
  const names = namesOf(figures);
  const findings = repeated(names).map(({ id, path }) =>
    error(at(path), 'figures-name', {
      found: `the name “${id}” again`,
      expected: 'each name once',
    }),
  );
  for (const { id, path, of } of names) {
    const expected = of === 'chart' ? faultOfName(id) : undefined;
    if (expected !== undefined)
      findings.push(error(at(path), 'figures-name', { found: `a chart named “${id}”`, expected }));
  }
  for (const [index, { panels }] of figures.charts.entries()) {
    for (const [number, panel] of panels.entries()) {
      const path = ['charts', index, 'panels', number];
      for (const { at: place, ...what } of faultsOfPanel(panel, figures, path))
        findings.push(error(at(place), 'figures-chart', what));
    }
  }
  return findings;
}

/** All names of figures, charts and panels; those of the last two are addresses on one page. */
function namesOf({ figures, charts }: Figures): { id: string; path: Path; of: string }[] {
  const named = figures.flatMap(({ id }, index) =>
    id === undefined ? [] : [{ id, path: ['figures', index, 'id'], of: 'figure' }],
  );
  const shown = charts.flatMap(({ id, panels }, index) => [
    { id, path: ['charts', index, 'id'], of: 'chart' },
    ...panels.map((panel, number) => ({
      id: panel.id,
      path: ['charts', index, 'panels', number, 'id'],
      of: 'chart',
    })),
  ]);
  return [...named, ...shown];
}

function repeated(names: ReturnType<typeof namesOf>): { id: string; path: Path }[] {
  const seen = new Set<string>();
  return names.filter(({ id, of }) => {
    const key = `${of} ${id}`;
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}

interface Fault {
  at: Path;
  found: string;
  expected: string;
  hint?: string;
}

function faultsOfPanel(panel: Panel, { figures }: Figures, path: Path): Fault[] {
  const kind = wanted[panel.kind];
  return panel.rows.flatMap((row, index): Fault[] =>
    figuresOfRow(row).flatMap(([id, series]): Fault[] => {
      const at = [
        ...path,
        'rows',
        index,
        ...(series === undefined ? ['figure'] : ['figures', series]),
      ];
      const figure = figures.find((each) => each.id === id);
      if (figure === undefined)
        return [{ at, found: `a figure “${id}”`, expected: 'the name of one under “figures”' }];
      if (series !== undefined && !Object.hasOwn(panel.series ?? {}, series))
        return [{ at, found: `a series “${series}”`, expected: 'one that the panel names' }];
      const is = isPercent(figure) ? 'percentages' : 'amounts';
      if (kind === undefined || kind === is) return [];
      const hint = 'put it into a panel of its own kind, or into one of kind “numbers”';
      return [{ at, found: `${is} among ${panel.kind}`, expected: `${kind} alone`, hint }];
    }),
  );
}

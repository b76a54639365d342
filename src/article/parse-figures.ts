import { append } from '../text/append.ts';
import type { Finding } from '../text/finding.ts';
import { parseYaml, type YamlResult } from '../text/yaml-document.ts';
import { chartFaults } from './chart-faults.ts';
import { figuresSchema, type Figures } from './figures.ts';

export interface ParsedFigures {
  /** Absent where findings say why. */
  figures?: Figures;
  findings: Finding[];
  /** Where a key or list item stands. */
  positionOf: YamlResult<Figures>['positionOf'];
}

/** Reads an article’s `figures.yaml`. */
export function parseFigures(file: string, text: string): ParsedFigures {
  const { data, findings, positionOf } = parseYaml({ file, text }, figuresSchema);
  if (data === undefined) return { findings, positionOf };
  append(findings, chartFaults(file, data, positionOf));
  return { figures: data, findings, positionOf };
}

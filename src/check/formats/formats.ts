import type { Format } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { lines } from './lines.ts';
import { report } from './report.ts';

/** Every way to print findings, by its name. */
export const formats: Readonly<Record<string, Format>> = { lines, report, json, github };

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLexicon } from '../../src/language/parse-lexicon.ts';
import { engines } from './engines.ts';
import { score, type Place } from './score.ts';

/**
 * `npm run bench`: right readings, speed and memory of our engine and of pinyin-pro, each in a process of its own.
 * `READINGS_EVAL` names a folder with CPP's `dev.sent` and `dev.lb`; without one only speed and memory are told.
 */
interface Row {
  engine: string;
  right: string;
  load: string;
  speed: string;
  memory: string;
}

const folder = process.env.READINGS_EVAL ?? join('..', 'shared', 'eval', 'cpp');
const [name] = process.argv.slice(2);
if (name === undefined) {
  console.table(Object.keys(engines).map(runAlone));
  await tellHeldOut();
} else {
  console.log(JSON.stringify(await measure(name)));
}

/** Our model has learned from the very places the table scores; this is what it makes of places it has not seen. */
async function tellHeldOut(): Promise<void> {
  const places = readPlaces();
  if (places.length === 0) return;
  // Only here: what it learns from would count as memory of the engines measured above.
  const { wrongHeldOut } = await import('./held-out.ts');
  const file = 'content/lexicon.yaml';
  const { lexicon } = parseLexicon(file, readFileSync(file, 'utf8'));
  const wrong = wrongHeldOut(lexicon, places);
  const right = 100 * (1 - wrong.length / places.length);
  console.log(`shuangdu, cross-validated: ${right.toFixed(2)} %; what is wrong, by class:`);
  for (const [kind, group] of Map.groupBy(wrong, (each) => each.class)) {
    console.log(`  ${kind}: ${String(group.length)} (${commonest(group)} …)`);
  }
}

/** The characters most often wrong, with how often. */
function commonest(group: readonly { character: string }[]): string {
  return [...Map.groupBy(group, ({ character }) => character)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 12)
    .map(([character, own]) => `${character} ${String(own.length)}`)
    .join(', ');
}

function runAlone(engine: string): Row {
  const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), engine], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Row;
}

async function measure(engine: string): Promise<Row> {
  const start = performance.now();
  const read = await engines[engine]?.();
  if (read === undefined) throw new Error(`No engine “${engine}”`);
  read('准备好了');
  const load = performance.now() - start;
  const places = readPlaces();
  return {
    engine,
    right: places.length === 0 ? '–' : `${score(read, places).toFixed(2)} %`,
    load: `${load.toFixed(0)} ms`,
    speed: `${speed(read).toFixed(2)} M/s`,
    memory: `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
  };
}

/** Han characters read in a second, in millions: the best of five passes over the first article's source. */
function speed(read: (text: string) => string[]): number {
  const source = readFileSync(join('content', 'changchun-2020', 'source.txt'), 'utf8');
  const lines = Array.from({ length: 20 }, () => source.split('\n')).flat();
  const characters = lines.join('').match(/\p{Script=Han}/gu)?.length ?? 0;
  const passes = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (const line of lines) read(line);
    return characters / (performance.now() - start) / 1000;
  });
  return Math.max(...passes);
}

function readPlaces(): Place[] {
  try {
    const labels = readFileSync(join(folder, 'dev.lb'), 'utf8').trimEnd().split('\n');
    const lines = readFileSync(join(folder, 'dev.sent'), 'utf8').trimEnd().split('\n');
    return lines.map((line, index) => {
      const [before = '', character = '', after = ''] = line.split('▁');
      return {
        text: before + character + after,
        at: [...before].length,
        reading: labels[index]?.trim() ?? '',
      };
    });
  } catch {
    return [];
  }
}

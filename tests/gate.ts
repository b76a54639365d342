import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a step of the gate counted: itself as one, or the tests it ran. */
interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  /** Reads the counts out of the report the step wrote. */
  count?: (report: unknown) => Count;
}

const report = join(tmpdir(), `shuangdu-gate-${process.pid}.json`);

/** What stands in one row takes one core each, and is done at once. */
const steps: Step[][] = [
  // Astro writes some of the types that the next look at.
  [
    { name: 'generated types', command: ['astro', 'sync'] },
    { name: 'content', command: ['node', 'src/cli/main.mjs', 'check'] },
  ],
  [
    { name: 'types', command: ['astro', 'check', '--noSync', '--minimumFailingSeverity', 'hint'] },
    { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  ],
  [
    {
      name: 'unit tests',
      command: [
        'vitest',
        'run',
        '--exclude',
        'tests/site/**',
        '--exclude',
        'node_modules/**',
        '--maxWorkers=100%',
        '--no-isolate',
        '--testTimeout=60000',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      count: vitestCount,
    },
  ],
  // A build is mostly one core’s work, and so is looking at how everything is written.
  [
    { name: 'build', command: ['node', 'src/build/main.mjs'] },
    { name: 'format', command: ['prettier', '--check', '.'] },
  ],
  [
    {
      name: 'browser tests',
      command: ['playwright', 'test', '-c', 'tests/site'],
      count: playwrightCount,
    },
  ],
];

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  GATE_REPORT: report,
  SITE_PORT: String(await freePort()),
};

const total: Count = { passed: 0, failed: 0 };
for (const row of steps) {
  const alone = row.length === 1;
  const done = row.map((step) => run(step, alone));
  for (const [index, { name }] of row.entries()) {
    console.log(`\n── ${name} ──`);
    const { printed, passed, failed } = (await done[index]) ?? {
      printed: '',
      passed: 0,
      failed: 1,
    };
    process.stdout.write(printed);
    total.passed += passed;
    total.failed += failed;
  }
}
rmSync(report, { force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A step prints as it goes when it is alone. One that stops before it reports counts as one failure. */
async function run(
  { command: [name = '', ...args], count }: Step,
  alone: boolean,
): Promise<Count & { printed: string }> {
  rmSync(report, { force: true });
  const child = spawn(name === 'node' ? name : join('node_modules', '.bin', name), args, {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: environment,
    shell: process.platform === 'win32',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const [status] = (await once(child, 'close').catch(() => [undefined])) as [number?];
  const own: Count = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (count === undefined) return { printed, ...own };
  try {
    const counted = count(JSON.parse(readFileSync(report, 'utf8')));
    return { printed, ...counted, failed: counted.failed || own.failed };
  } catch {
    return { printed, passed: 0, failed: 1 };
  }
}

function vitestCount(json: unknown): Count {
  const { numPassedTests, numFailedTests } = json as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightCount(json: unknown): Count {
  const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

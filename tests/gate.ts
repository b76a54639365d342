import { spawnSync } from 'node:child_process';
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

const steps: Step[] = [
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  // After the types, which its rules look at and Astro writes some of.
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
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
  { name: 'content', command: ['shuangdu', 'check'] },
  { name: 'build', command: ['astro', 'build'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '-c', 'tests/site'],
    count: playwrightCount,
  },
];

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  GATE_REPORT: report,
  SITE_PORT: String(await freePort()),
};

const total: Count = { passed: 0, failed: 0 };
for (const step of steps) {
  console.log(`\n── ${step.name} ──`);
  const { passed, failed } = run(step);
  total.passed += passed;
  total.failed += failed;
}
rmSync(report, { force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A step that stops before it reports counts as one failure. */
function run({ command: [name = '', ...args], count }: Step): Count {
  rmSync(report, { force: true });
  const bin =
    name === 'shuangdu' ? ['node', 'src/cli/main.ts'] : [join('node_modules', '.bin', name)];
  const { status } = spawnSync(bin[0] ?? '', [...bin.slice(1), ...args], {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  });
  const own: Count = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (count === undefined) return own;
  try {
    const counted = count(JSON.parse(readFileSync(report, 'utf8')));
    return counted.failed === 0 && status !== 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1 };
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

import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../../src/pdf/chromium.ts';

const port = Number(process.env.SITE_PORT ?? 4399);
const executablePath = await chromiumPath();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A slow machine takes its time; what is waited for comes or does not.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: process.env.GATE_REPORT
    ? [['list'], ['json', { outputFile: process.env.GATE_REPORT }]]
    : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    // Specs about it let the worker in; the others see the pages as the server gives them.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-dev-shm-usage',
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    command: 'node serve.ts',
    env: { SITE_PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});

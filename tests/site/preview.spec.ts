import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSite } from '../../src/offline/read-site.ts';
import { dist, sectionPage } from './built-site.ts';
import { fontsReady } from './fonts-ready.ts';

test('npm run preview serves every file of the site as it was built', async ({ page }) => {
  const preview = spawn('npm run -s preview -- --port 0', {
    cwd: resolve(dist, '..'),
    shell: true,
    // A group of its own, so that all of it can be ended.
    detached: true,
  });
  try {
    const host = await new Promise<string>((resolve) => {
      let said = '';
      preview.stdout.setEncoding('utf8').on('data', (text: string) => {
        const [address] = /http:\/\/localhost:\d+/.exec((said += text)) ?? [];
        if (address !== undefined) resolve(address);
      });
    });
    const site = await readSite(dist, '/');
    const files = [...site.keys()].filter((address) => !/^\/\.|\.(?:br|gz)$/.test(address));
    expect(files.length).toBeGreaterThan(400);
    for (const address of files) {
      const response = await fetch(host + address);
      expect(response.status, address).toBe(200);
      expect(
        Buffer.from(await response.arrayBuffer()).equals(site.get(address) ?? new Uint8Array()),
        address,
      ).toBe(true);
    }
    const missing = await fetch(`${host}/no/such/page/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe(new TextDecoder().decode(site.get('/404.html')));

    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(host + sectionPage('zh'));
    await fontsReady(page);
    await page.locator('main .pair .zh ruby').first().click();
    await expect(page.locator('#card .card-senses').first()).toBeVisible();
    expect(complaints.filter((text) => !text.includes('Service Worker'))).toEqual([]);
  } finally {
    if (preview.pid !== undefined) process.kill(-preview.pid);
  }
});

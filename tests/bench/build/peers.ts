import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseContent } from '../../../src/article/content.ts';
import { headingOf } from '../../../src/article/model.ts';
import { readContent } from '../../../src/article/read.ts';
import type { Build } from './run-build.ts';

/** What builds are measured against. */
export const peerNames = ['astro', 'starlight', 'eleventy'] as const;
export type Peer = (typeof peerNames)[number];

/** Where they are installed, with their sites beside: nothing of theirs stands in the project, and links would mislead Vite. */
const installed = join(tmpdir(), 'shuangdu-bench-peers');
const listed = resolve('tests/bench/peers');

/** Installs the peers by their own lockfile, once. */
export function installPeers(): void {
  if (existsSync(join(installed, 'node_modules', 'astro'))) return;
  mkdirSync(installed, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(listed, file), join(installed, file));
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: installed,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The peers could not be installed');
}

const page = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{title}</title></head><body>
<nav><ol>{siblings}</ol></nav><main><h1>{title}</h1>{content}</main></body></html>`;

/** The files of each peer's site but for its pages, by path. */
const sites: Record<Peer, Record<string, string>> = {
  astro: {
    'astro.config.mjs': 'export default {};',
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ pattern: '**/*.md', base: './pages' }) }) };`,
    'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
${page
  .replaceAll('{title}', '{entry.data.title}')
  .replace(
    '{siblings}',
    '{entry.data.siblings.map(({ href, title }) => <li><a href={href}>{title}</a></li>)}',
  )
  .replace('{content}', '<Content />')}`,
  },
  starlight: {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Bench', sidebar: [{ label: 'Start', link: '/' }] })] };`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: glob({ pattern: '**/*.md', base: './pages' }), schema: docsSchema() }) };`,
  },
  eleventy: {
    'eleventy.config.js': `export default function () {
  return { dir: { input: 'pages', output: 'dist', includes: '../layouts' } };
}`,
    'pages/pages.json': '{ "layout": "page.njk" }',
    'layouts/page.njk': page
      .replaceAll('{title}', '{{ title }}')
      .replace(
        '{siblings}',
        '{% for each in siblings %}<li><a href="{{ each.href }}">{{ each.title }}</a></li>{% endfor %}',
      )
      .replace('{content}', '{{ content | safe }}'),
  },
};

const commands: Record<Peer, string[]> = {
  astro: ['../node_modules/astro/bin/astro.mjs', 'build'],
  starlight: ['../node_modules/astro/bin/astro.mjs', 'build'],
  eleventy: ['../node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
};

/** Writes a peer's site of a corpus: the Chinese alone, a page a section, each with links to its article's others. */
export async function writePeer(peer: Peer, content: string): Promise<Build> {
  const folder = join(installed, peer);
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(sites[peer])) write(join(folder, name), text);
  const { articles } = parseContent(await readContent(content));
  for (const { article } of articles) {
    if (article === undefined) continue;
    const sections = article.parts.flatMap((part) =>
      part.sections.map((section) => ({ part, section })),
    );
    const named = sections.map(({ part, section }) => ({
      section,
      title: headingOf(section, part, article).zh.join(' '),
      href: `/${article.slug}/${section.name}/`,
    }));
    const siblings = JSON.stringify(named.map(({ href, title }) => ({ href, title })));
    for (const { section, title } of named) {
      const own = peer === 'starlight' ? '' : `siblings: ${siblings}\n`;
      const body = section.paragraphs.map((pairs) => pairs.map(({ zh }) => zh).join('\n'));
      const text = `---\ntitle: ${JSON.stringify(title)}\n${own}---\n\n${body.join('\n\n')}\n`;
      write(join(folder, 'pages', article.slug, `${section.name}.md`), text);
    }
  }
  // Astro bundles what a site names as its own; the versions are those that are installed.
  const dependencies = { '@astrojs/starlight': '*', astro: '*' };
  const manifest = { type: 'module', private: true, dependencies };
  write(join(folder, 'package.json'), JSON.stringify(manifest));
  return { folder, command: [process.execPath, ...commands[peer]] };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The modules that scripts import, and those import in turn, by their addresses. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const script = '<script type="module" src="';
const headEnd = '</head>';

/**
 * Has a page ask for the modules that its scripts import together with these, where a browser would ask for each only
 * when it has read what imports it: `<link rel="modulepreload" href="/_astro/shared.js">` at the end of its head. A page
 * is in UTF-8.
 */
export function preloadModules(page: Buffer, imports: Imports): Buffer {
  const [scripts, modules] = [new Set<string>(), new Set<string>()];
  for (let at = page.indexOf(script); at !== -1; at = page.indexOf(script, at + script.length)) {
    const start = at + script.length;
    const address = page.toString('utf8', start, page.indexOf('"', start));
    scripts.add(address);
    for (const module of imports.get(address) ?? []) modules.add(module);
  }
  const links = [...modules]
    .filter((module) => !scripts.has(module))
    .map((module) => `<link rel="modulepreload" href="${module}">`);
  const end = page.indexOf(headEnd);
  if (links.length === 0 || end === -1) return page;
  return Buffer.concat([page.subarray(0, end), Buffer.from(links.join('')), page.subarray(end)]);
}

/**
 * What is being built: the files of one article, from a content folder that has no other, or those of the site, from
 * the facts of its articles. There is none in development, where pages are made of all articles as they are asked for.
 */
export type Scope = { content: unknown } | { facts: readonly unknown[] };

const key = Symbol.for('shuangdu.scope');
// The bundle of pages has copies of all modules, and so shares nothing with the build but what is global.
const shared = globalThis as { [key]?: Scope | undefined };

/** What is being built by this thread. */
export function getScope(): Scope | undefined {
  return shared[key];
}

/** Says what pages are built from now on. */
export function setScope(scope: Scope): void {
  shared[key] = scope;
}

/** Whether pages of the site’s own are built, and not the files of one article. */
export function isForSite(): boolean {
  const scope = getScope();
  return scope === undefined || 'facts' in scope;
}

/** What pages of the site’s own are made of: nothing while the files of an article are built. */
export function forSite<T>(all: readonly T[]): readonly T[] {
  return isForSite() ? all : [];
}

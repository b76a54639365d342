import type { ListedArticle } from '../article/listed-article.ts';
import { setScope } from '../scope.ts';
import type { ArticleFacts } from './article-facts.ts';
import { digestWith } from './digests.ts';
import {
  isKept,
  keepContribution,
  placeOf,
  readContribution,
  type Listed,
} from './kept-contributions.ts';
import type { LoadedPages } from './pages-bundle.ts';
import { pathsOf, renderFiles, type RenderedFiles, type SiteForm } from './render-files.ts';

/** The site’s own files: those that are kept, by their places, and those made for this build alone. */
export interface OwnFiles {
  kept: readonly (KeptFiles & { place: string })[];
  made: RenderedFiles;
}

type KeptFiles = Omit<RenderedFiles, 'contents'>;

interface ListedFiles extends KeptFiles {
  /** The routes that need more of articles than what lists show. */
  others: readonly string[];
}

interface Keeping {
  /** The digest of the program and its settings. */
  program: string;
  form: SiteForm;
  /** Where things are kept from build to build. */
  folder: string;
}

/**
 * The site’s own files, which are made of the facts of all articles. What needs no more than what lists show of them,
 * nearly all, is kept as long as that is the same; fonts are kept by their names.
 */
export async function makeOwnFiles(
  pages: LoadedPages,
  facts: readonly ArticleFacts[],
  { program, form, folder }: Keeping,
): Promise<OwnFiles> {
  const listed = facts.map((each) => each.listed);
  const place = placeOf(folder, '.listed', digestWith(program, listed));
  if (!isKept(place)) await keepContribution(place, await renderListed(pages, listed, form));
  const { others, ...files } = await readContribution<ListedFiles & Listed>(place);
  const { app } = pages;
  setScope({ facts });
  app.routeCache.clearAll();
  const kept = [{ place, ...files }];
  const anew = [];
  for (const { routeData } of app.manifest.routes) {
    if (!others.includes(routeData.route)) continue;
    for (const path of await pathsOf(app, routeData)) {
      if (!path.pathname.startsWith('/fonts/')) {
        anew.push(path);
        continue;
      }
      const ofFont = placeOf(folder, '.fonts', digestWith(program, path.pathname));
      if (!isKept(ofFont)) await keepContribution(ofFont, await renderFiles(pages, [path], form));
      kept.push({ place: ofFont, ...(await readContribution<KeptFiles>(ofFont)) });
    }
  }
  return { kept, made: await renderFiles(pages, anew, form) };
}

/** Renders the files for which it is enough to know what lists show of articles. */
async function renderListed(
  pages: LoadedPages,
  listed: readonly ListedArticle[],
  form: SiteForm,
): Promise<RenderedFiles & ListedFiles> {
  const { app } = pages;
  setScope({ facts: listed.map(factsOfLists) });
  app.routeCache.clearAll();
  const done: RenderedFiles[] = [];
  const others: string[] = [];
  for (const { routeData } of app.manifest.routes) {
    try {
      done.push(await renderFiles(pages, await pathsOf(app, routeData), form));
    } catch {
      // Whatever is wrong besides is met when it is rendered with all facts.
      others.push(routeData.route);
    }
  }
  return {
    others,
    pages: done.flatMap(({ pages }) => pages),
    files: Object.assign({}, ...done.map(({ files }) => files)) as RenderedFiles['files'],
    contents: new Map(done.flatMap(({ contents }) => [...contents])),
    scriptHashes: [...new Set(done.flatMap(({ scriptHashes }) => scriptHashes))],
  };
}

/** Facts of which whoever asks for more than lists show is refused. */
function factsOfLists(listed: ListedArticle): ArticleFacts {
  const refuse = (): never => {
    throw new Error('found a page that needs more of articles than what lists show');
  };
  return {
    listed,
    get examples() {
      return refuse();
    },
    get readings() {
      return refuse();
    },
    get polyphones() {
      return refuse();
    },
  };
}

/** A route of Astro’s, as far as it is looked at here. */
export interface Route {
  /** Its pattern: `/[lang]/about`. */
  route: string;
  type: string;
  /** Its address, if it has but one. */
  pathname?: string;
}

/** The bundle of pages that a build of Astro renders them with, as far as it is used here. */
export interface PagesApp {
  manifest: { routes: readonly { routeData: Route }[] };
  routeCache: { clearAll: () => void };
  getComponentByRoute: (route: Route) => unknown;
  setInternals: (internals: PagesInternals) => void;
  setOptions: (options: PagesOptions) => void;
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}

/** What the bundle asks of the build when it renders: the styles of pages, by the keys of these. */
export interface PagesInternals {
  pagesByKeys: Map<string, { styles: unknown[] }>;
  entrySpecifierToBundleMap: Map<string, string>;
}

/** What it asks of Astro’s settings. */
export interface PagesOptions {
  settings: { scripts: { stage: string; content: string }[] };
  logger: { options: { destination: unknown } };
}

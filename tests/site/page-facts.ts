import type { Page } from '@playwright/test';
import { builtPages } from './built-site.ts';

/** What a page's HTML says, script and layout aside. */
export interface PageFacts {
  address: string;
  lang: string;
  title: string;
  ids: string[];
  /** Every address it names: links, sources, alternates, forms of `srcset` aside. */
  links: string[];
  /** Address by language. */
  alternates: Record<string, string>;
  canonical: string;
  /** Content by name or property. */
  meta: Record<string, string>;
  data: string[];
  /** Ids that `for`, `aria-labelledby`, `popovertarget` and the like point at. */
  references: string[];
  /** Text in one language that is not marked with it. */
  unmarked: string[];
  text: string;
  readings: string;
}

let facts: Promise<PageFacts[]> | undefined;

/** The facts of every page, which is parsed by the browser's own parser, once, without being loaded. */
export const readFacts = (page: Page): Promise<PageFacts[]> => (facts ??= parse(page));

const parse = (page: Page): Promise<PageFacts[]> =>
  page.evaluate(
    (all) =>
      all.map(({ address, html }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const find = (selector: string) => [...parsed.querySelectorAll<HTMLElement>(selector)];
        const attribute = (element: Element | undefined, name: string): string =>
          element?.getAttribute(name) ?? '';
        const references = ['for', 'aria-labelledby', 'aria-describedby', 'popovertarget'];
        return {
          address,
          lang: attribute(parsed.documentElement, 'lang'),
          title: parsed.title,
          ids: find('[id]').map(({ id }) => id),
          links: find('[href], [src]').map(
            (element) => element.getAttribute('href') ?? attribute(element, 'src'),
          ),
          alternates: Object.fromEntries(
            find('link[rel="alternate"][hreflang]:not([type])').map((link) => [
              attribute(link, 'hreflang'),
              attribute(link, 'href'),
            ]),
          ),
          canonical: attribute(find('link[rel="canonical"]')[0], 'href'),
          meta: Object.fromEntries(
            find('meta[content]').map((meta) => [
              attribute(meta, 'name') || attribute(meta, 'property'),
              attribute(meta, 'content'),
            ]),
          ),
          data: find('script[type="application/ld+json"]').map(({ textContent }) => textContent),
          references: references.flatMap((name) =>
            find(`[${name}]`).flatMap((element) => attribute(element, name).split(/\s+/)),
          ),
          unmarked: [
            ...find('.zh').filter((element) => element.lang !== 'zh-Hans'),
            ...find('.en').filter((element) => element.lang !== 'en'),
          ].map((element) => element.outerHTML.slice(0, 80)),
          text: [
            parsed.title,
            ...find('body *')
              .filter(({ tagName }) => !['SCRIPT', 'STYLE'].includes(tagName))
              .flatMap(({ childNodes }) => [...childNodes])
              .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
              .map(({ textContent }) => textContent ?? ''),
          ].join('\n'),
          readings: find('rt')
            .map(({ dataset }) => dataset.py ?? '')
            .join(' '),
        };
      }),
    builtPages,
  );

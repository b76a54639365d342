import type { RenderedArticle, RenderedSection } from '../article/render.ts';

/** A section with so many characters of its own shares them with the article. */
const mostOwn = 40;
const knownShares = new WeakMap<RenderedArticle, string>();

/** What several sections of an article show, with the names of all, which stand beside each. */
export function sharedBySections(article: RenderedArticle): string {
  const known = knownShares.get(article);
  if (known !== undefined) return known;
  const { parts, name, source, sections, byline, author } = article;
  const names = parts.flatMap((part) => [part.name, ...part.sections.map((each) => each.name)]);
  const shown = sections.map((section) => new Set(chineseOf(section)));
  const inSeveral = (character: string): boolean =>
    shown.filter((characters) => characters.has(character)).length > 1;
  const shared = shown.flatMap((characters) => {
    const own = [...characters].filter((character) => !inSeveral(character));
    return [...characters].filter((each) => own.length > mostOwn || inSeveral(each));
  });
  const all = [...new Set(shared)].join('') + JSON.stringify([names, name, source, byline, author]);
  knownShares.set(article, all);
  return all;
}

/** The Chinese of a section as HTML. */
export function chineseOf({ heading, paragraphs }: RenderedSection): string {
  return [...(heading?.zh ?? []), ...paragraphs.flat().map(({ zh }) => zh)].join('');
}

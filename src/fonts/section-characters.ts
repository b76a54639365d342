import type { RenderedArticle, RenderedSection } from '../article/render.ts';
import { charactersIn } from './characters-in.ts';

/** A section with so many characters of its own shares them with the article. */
const mostOwn = 40;

/** What several sections of an article show, with the names of all, which stand beside each. */
export function sharedBySections(article: RenderedArticle): string {
  const { parts, name, source, sections, byline, author } = article;
  const names = parts.flatMap((part) => [part.name, ...part.sections.map((each) => each.name)]);
  const shown = sections.map((section) => new Set(chineseOf(section)));
  const showing = new Map<string, number>();
  for (const characters of shown)
    for (const character of characters) showing.set(character, (showing.get(character) ?? 0) + 1);
  const inSeveral = (character: string): boolean => (showing.get(character) ?? 0) > 1;
  const shared = shown.flatMap((characters) => {
    const own = [...characters].filter((character) => !inSeveral(character));
    return [...characters].filter((each) => own.length > mostOwn || inSeveral(each));
  });
  return [...new Set(shared)].join('') + JSON.stringify([names, name, source, byline, author]);
}

const knownCharacters = new WeakMap<RenderedSection, string>();

/** The characters of a section’s Chinese as HTML, each once. */
export function chineseOf(section: RenderedSection): string {
  const { heading, paragraphs } = section;
  const characters =
    knownCharacters.get(section) ??
    charactersIn([heading?.zh, paragraphs.map((pairs) => pairs.map(({ zh }) => zh))]);
  knownCharacters.set(section, characters);
  return characters;
}

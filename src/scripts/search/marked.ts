import type { Range } from '../../search/match.ts';
import { languageTags, type Language } from '../../text/language.ts';
import { element } from '../card/element.ts';

/** A text with what was found in it marked. */
export function marked(text: string, ranges: readonly Range[]): (Node | string)[] {
  let reached = 0;
  const pieces = ranges.flatMap(([start, end]) => {
    const before = text.slice(reached, start);
    reached = end;
    return [before, element('mark', {}, text.slice(start, end))];
  });
  return [...pieces, text.slice(reached)];
}

/** What a result shows in a language. */
export function textIn(language: Language, content: readonly (Node | string)[]): HTMLElement {
  return element('span', { class: language, lang: languageTags[language] }, ...content);
}

import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Annotate } from '../language/word.ts';
import type { Language } from '../text/language.ts';
import { rehypeRuby } from './rehype-ruby.ts';
import { rehypeTerms, type NotedStretch } from './rehype-terms.ts';

export interface RendererOptions {
  annotate: Annotate;
  /** Finds the terms of a text in each language. */
  findTerms: Record<Language, (text: string) => NotedStretch[]>;
  /** The address of a term's note. */
  address: (id: string) => string;
}

export interface SentenceRenderer {
  /** One line of inline Markdown to HTML, its terms linked and, in Chinese, its words set as ruby. */
  sentence: (markdown: string, language: Language) => string;
  /** Plain text, such as a heading, to HTML; terms are not linked. */
  text: (text: string, language: Language) => string;
}

const parser = unified().use(remarkParse).use(remarkCjkFriendly).use(remarkRehype).freeze();

/** Makes the functions that turn the text of an article into HTML. */
export function createSentenceRenderer({
  annotate,
  findTerms,
  address,
}: RendererOptions): SentenceRenderer {
  const linkTerms = {
    zh: rehypeTerms({ find: findTerms.zh, address }),
    en: rehypeTerms({ find: findTerms.en, address }),
  };
  const addRuby = rehypeRuby({ annotate });
  const write = (tree: Root, language: Language): string => {
    if (language === 'zh') addRuby(tree);
    return toHtml(tree, { allowDangerousHtml: true });
  };
  return {
    sentence(markdown, language) {
      const tree = unwrapParagraph(parser.runSync(parser.parse(markdown)));
      linkTerms[language](tree);
      return write(tree, language);
    },
    text(text, language) {
      return write({ type: 'root', children: [{ type: 'text', value: text }] }, language);
    },
  };
}

function unwrapParagraph(tree: Root): Root {
  const [paragraph] = tree.children;
  return paragraph?.type === 'element' ? { type: 'root', children: paragraph.children } : tree;
}

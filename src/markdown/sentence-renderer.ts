import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Language } from '../text/language.ts';
import { isUntranslated } from '../text/untranslated.ts';
import { isPlain } from './is-plain.ts';
import { rehypeRuby, type RubyOptions } from './rehype-ruby.ts';
import { rubyForms } from './ruby-forms.ts';
import { rehypeTerms, type NotedStretch } from './rehype-terms.ts';

/** Finds the terms of a text; given some by id, no others. */
export type FindTerms = (text: string, only?: ReadonlySet<string>) => NotedStretch[];

export interface RendererOptions extends RubyOptions {
  /** Finds the terms of a text in each language. */
  findTerms: Record<Language, FindTerms>;
  /** The address of a term's note. */
  address: (id: string) => string;
}

export interface SentenceRenderer {
  /**
   * One line of inline Markdown to HTML, its terms linked and, in Chinese, its words set as ruby;
   * a line that is still to be translated says so.
   */
  sentence: (markdown: string, language: Language, only?: ReadonlySet<string>) => string;
  /** Plain text, such as a heading, to HTML; terms are not linked. */
  text: (text: string, language: Language) => string;
}

const stillToCome = '<em class="untranslated">Not yet translated</em>';
const parser = unified().use(remarkParse).use(remarkCjkFriendly).use(remarkRehype).freeze();

/** Makes the functions that turn the text of an article into HTML. */
export function createSentenceRenderer({
  findTerms,
  address,
  ...ruby
}: RendererOptions): SentenceRenderer {
  const addRuby = rehypeRuby(ruby);
  const { xml } = rubyForms[ruby.form ?? 'drawn'];
  const write = (tree: Root, language: Language): string => {
    if (language === 'zh') addRuby(tree);
    return toHtml(tree, { allowDangerousHtml: true, closeSelfClosing: xml });
  };
  return {
    sentence(markdown, language, only) {
      if (isUntranslated(markdown)) return stillToCome;
      const tree = isPlain(markdown)
        ? textOnly(markdown)
        : unwrapParagraph(parser.runSync(parser.parse(markdown)));
      const find = (text: string): NotedStretch[] => findTerms[language](text, only);
      rehypeTerms({ find, address })(tree);
      return write(tree, language);
    },
    text(text, language) {
      if (isUntranslated(text)) return stillToCome;
      return write(textOnly(text), language);
    },
  };
}

function textOnly(value: string): Root {
  return { type: 'root', children: [{ type: 'text', value }] };
}

function unwrapParagraph(tree: Root): Root {
  const [paragraph] = tree.children;
  return paragraph?.type === 'element' ? { type: 'root', children: paragraph.children } : tree;
}

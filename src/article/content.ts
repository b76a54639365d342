import type { Lexicon } from '../language/lexicon.ts';
import { parseLexicon, type ParsedLexicon } from '../language/parse-lexicon.ts';
import { error, type Finding } from '../text/finding.ts';
import { decodeFiles, type Files } from './folder.ts';
import { parseGlosses, type Glosses } from './glosses.ts';
import { parseArticle, type ArticleFolder, type ParsedArticle } from './parse.ts';
import { parseTerms, type ParsedTerms } from './terms.ts';

/** The content folder as bytes. */
export interface ContentFolder {
  /** Its path, for findings. */
  path: string;
  /** The files that hold for all articles. */
  shared: Files;
  articles: readonly ArticleFolder[];
  /** Paths of links, which are not followed. */
  links?: readonly string[];
}

export interface ArticleContent extends ParsedArticle {
  slug: string;
  path: string;
  /** The article's own readings, which win over the general ones. */
  lexicon: ParsedLexicon;
  /** What words mean in it, the article’s own glosses over the general ones. */
  glosses: Glosses;
}

export interface Content {
  path: string;
  articles: ArticleContent[];
  /** Readings that hold in all articles. */
  lexicon: Lexicon;
  terms: ParsedTerms;
  findings: Finding[];
}

/** Parses all that is in the content folder; what is wrong with it is in the findings. */
export function parseContent({ path, shared, articles, links = [] }: ContentFolder): Content {
  const { texts, findings } = decodeFiles(path, shared);
  for (const file of links) {
    const what = { found: 'a link, which is not followed', expected: 'the file or folder itself' };
    findings.push(error({ file }, 'file-missing', what));
  }
  const lexiconOf = (
    folder: string,
    files: ReadonlyMap<string, string>,
    kind?: 'own',
  ): ParsedLexicon => {
    const parsed = parseLexicon(`${folder}/lexicon.yaml`, files.get('lexicon.yaml') ?? '', kind);
    findings.push(...parsed.findings);
    return parsed;
  };
  const glossesOf = (folder: string, files: ReadonlyMap<string, string>): Glosses => {
    const parsed = parseGlosses(`${folder}/glosses.yaml`, files.get('glosses.yaml') ?? '');
    findings.push(...parsed.findings);
    return parsed.glosses;
  };
  const { lexicon } = lexiconOf(path, texts);
  const glosses = glossesOf(path, texts);
  const terms = parseTerms(`${path}/terms.yaml`, texts.get('terms.yaml') ?? '[]');
  findings.push(...terms.findings);

  const parsed = articles.map((folder) => {
    const article = parseArticle(folder);
    findings.push(...article.findings);
    return {
      ...article,
      slug: folder.slug,
      path: folder.path,
      lexicon: lexiconOf(folder.path, article.texts, 'own'),
      glosses: new Map([...glosses, ...glossesOf(folder.path, article.texts)]),
    };
  });
  return { path, articles: parsed, lexicon, terms, findings };
}

import type { Lexicon } from '../language/lexicon.ts';
import { parseLexicon, type ParsedLexicon } from '../language/parse-lexicon.ts';
import { append } from '../text/append.ts';
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
  /** What stands where a file is expected and is not read, or a link, which is not followed. */
  unread?: readonly UnreadEntry[];
}

/** Something in the content folder that is neither a file nor a folder, or a folder in the place of a file. */
export interface UnreadEntry {
  path: string;
  kind: 'link' | 'folder' | 'device';
}

const unreadKinds: Readonly<Record<UnreadEntry['kind'], { found: string; expected: string }>> = {
  link: { found: 'a link, which is not followed', expected: 'the file or folder itself' },
  folder: { found: 'a folder', expected: 'a file' },
  device: { found: 'a pipe, socket or device, which is not read', expected: 'a file' },
};

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

/** What holds for all articles, parsed. */
export interface SharedContent {
  lexicon: Lexicon;
  glosses: Glosses;
  terms: ParsedTerms;
  findings: readonly Finding[];
}

/** Parses the files that hold for all articles. */
export function parseShared({
  path,
  shared,
}: Pick<ContentFolder, 'path' | 'shared'>): SharedContent {
  const { texts, findings } = decodeFiles(path, shared);
  const lexicon = lexiconIn(path, texts);
  const glosses = glossesIn(path, texts);
  const terms = parseTerms(`${path}/terms.yaml`, texts.get('terms.yaml') ?? '[]');
  return {
    ...{ lexicon: lexicon.lexicon, glosses: glosses.glosses, terms },
    findings: [...findings, ...lexicon.findings, ...glosses.findings, ...terms.findings],
  };
}

/**
 * Parses all that is in the content folder; what is wrong with it is in the findings. Each article is told as soon as
 * it is parsed.
 */
export function parseContent(
  folder: ContentFolder,
  shared = parseShared(folder),
  tell?: (article: ArticleContent) => void,
): Content {
  const { path, articles, unread = [] } = folder;
  const findings = [...shared.findings];
  for (const { path: file, kind } of unread)
    findings.push(error({ file }, 'file-missing', unreadKinds[kind]));
  const parsed = articles.map((each) => {
    const article = parseArticle(each);
    const lexicon = lexiconIn(each.path, article.texts, 'own');
    const glosses = glossesIn(each.path, article.texts);
    append(findings, [...article.findings, ...lexicon.findings, ...glosses.findings]);
    const content = {
      ...article,
      ...{ slug: each.slug, path: each.path, lexicon },
      glosses: new Map([...shared.glosses, ...glosses.glosses]),
    };
    tell?.(content);
    return content;
  });
  return { path, articles: parsed, lexicon: shared.lexicon, terms: shared.terms, findings };
}

function lexiconIn(
  folder: string,
  files: ReadonlyMap<string, string>,
  kind?: 'own',
): ParsedLexicon {
  return parseLexicon(`${folder}/lexicon.yaml`, files.get('lexicon.yaml') ?? '', kind);
}

function glossesIn(
  folder: string,
  files: ReadonlyMap<string, string>,
): ReturnType<typeof parseGlosses> {
  return parseGlosses(`${folder}/glosses.yaml`, files.get('glosses.yaml') ?? '');
}

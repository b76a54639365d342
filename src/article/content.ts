import { parseLexicon, type ParsedLexicon } from '../language/parse-lexicon.ts';
import { decodeUtf8 } from '../text/decode.ts';
import type { Finding } from '../text/finding.ts';
import { parseArticle, type ArticleFolder, type ParsedArticle } from './parse.ts';
import { parseTerms, type ParsedTerms } from './terms.ts';

/** The content folder as bytes. */
export interface ContentFolder {
  /** Its path, for findings. */
  path: string;
  /** The files that hold for all articles. */
  shared: ReadonlyMap<string, Uint8Array>;
  articles: readonly ArticleFolder[];
}

export interface ArticleContent extends ParsedArticle {
  slug: string;
  path: string;
  /** The article's own readings, which win over the general ones. */
  lexicon: ParsedLexicon['lexicon'];
}

export interface Content {
  path: string;
  articles: ArticleContent[];
  lexicon: ParsedLexicon['lexicon'];
  terms: ParsedTerms;
  findings: Finding[];
}

/** Parses all that is in the content folder; what is wrong with it is in the findings. */
export function parseContent({ path, shared, articles }: ContentFolder): Content {
  const findings: Finding[] = [];
  const read = (file: string, bytes: Uint8Array | undefined): string => {
    const decoded = decodeUtf8(bytes ?? new Uint8Array());
    if ('text' in decoded) return decoded.text;
    const { byte, ...place } = decoded.invalid;
    findings.push({
      ...place,
      file,
      rule: 'file-encoding',
      severity: 'error',
      found: `byte 0x${byte.toString(16).padStart(2, '0')}`,
      expected: 'UTF-8',
    });
    return '';
  };

  const lexicon = parseLexicon(
    `${path}/lexicon.yaml`,
    read(`${path}/lexicon.yaml`, shared.get('lexicon.yaml')),
  );
  const termsFile = read(`${path}/terms.yaml`, shared.get('terms.yaml'));
  const terms = parseTerms(`${path}/terms.yaml`, termsFile.trim() === '' ? '[]' : termsFile);
  findings.push(...lexicon.findings, ...terms.findings);

  const parsed = articles.map((folder) => {
    const article = parseArticle(folder);
    const file = `${folder.path}/lexicon.yaml`;
    const own = parseLexicon(file, read(file, folder.files.get('lexicon.yaml')));
    findings.push(...article.findings, ...own.findings);
    return { ...article, slug: folder.slug, path: folder.path, lexicon: own.lexicon };
  });
  return { path, articles: parsed, lexicon: lexicon.lexicon, terms, findings };
}

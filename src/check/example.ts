import { parseContent, type Content } from '../article/content.ts';

/** A small article: its one section in both languages, and files of its folder, `null` for none. */
export interface Example {
  /** The name of the article’s folder. */
  slug?: string;
  zh?: string;
  en?: string;
  /** By name, `../terms.yaml` for one that all articles share. */
  files?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** Names of the section’s files. */
export const sectionFiles = { zh: 'zh/01-bridge.md', en: 'en/01-bridge.md' } as const;

const sentence = { zh: '新桥昨日通车。', en: 'The new bridge opened yesterday.' };
const title = '小城新事';

/** The metadata of the small article, with its parts as YAML. */
export function articleWith(parts: string): string {
  return `title:
  zh: ${title}
  en: News of a small town
description:
  zh: 小城里的新事。
  en: What is new in a small town.
source:
  zh: 小城晚报
  en: Small Town Evening News
date: '2021'
parts:
  ${parts}
`;
}

/** The content folder of an example: what it does not say is sound. */
export function contentOf({
  slug = 'river-town',
  zh = sentence.zh,
  en = sentence.en,
  files = {},
}: Example): Content {
  const all = {
    'article.yaml': articleWith('- sections: [01-bridge]'),
    'source.txt': `${title}\n${zh}`,
    [sectionFiles.zh]: zh,
    [sectionFiles.en]: en,
    ...files,
  };
  const path = 'content';
  return parseContent({
    path,
    shared: filesOf(all, (name) => name.startsWith('../')),
    articles: [
      { slug, path: `${path}/${slug}`, files: filesOf(all, (name) => !name.startsWith('../')) },
    ],
  });
}

function filesOf(
  all: Readonly<Record<string, string | Uint8Array | null>>,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(all).flatMap(([name, text]) =>
      text === null || !isWanted(name)
        ? []
        : [[name.replace('../', ''), typeof text === 'string' ? encoder.encode(text) : text]],
    ),
  );
}

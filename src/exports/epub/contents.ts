import type { Bilingual, Heading } from '../../article/model.ts';
import type { RenderedArticle, RenderedPart } from '../../article/render.ts';
import { bilingual } from './bilingual-messages.ts';
import { fileNames } from './file-names.ts';
import { escapeBoth, inBoth, xhtmlPage } from './xhtml.ts';

/** The navigation document: parts and sections in both languages, and the landmarks of the book. */
export function contents({ parts, sections }: RenderedArticle): string {
  const heading = bilingual((text) => text.contents);
  const colophon = bilingual(({ book }) => book.colophon);
  const entries = [...parts.flatMap(partEntries), entry(fileNames.colophon, colophon)];
  const [first] = sections;
  const landmarks = [
    ['cover', fileNames.cover, bilingual(({ book }) => book.cover)],
    ['titlepage', fileNames.title, bilingual(({ book }) => book.titlePage)],
    ['toc', fileNames.contents, heading],
    ...(first
      ? [['bodymatter', fileNames.section(first.slug), bilingual(({ book }) => book.text)] as const]
      : []),
    ['colophon', fileNames.colophon, colophon],
  ] as const;
  const body = [
    '<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">',
    `<h1 id="contents">${inBoth('span', heading)}</h1>`,
    `<ol>\n${entries.join('\n')}\n</ol>`,
    '</nav>',
    '<nav epub:type="landmarks" aria-labelledby="landmarks" hidden="hidden">',
    `<h2 id="landmarks">${inBoth(
      'span',
      bilingual(({ book }) => book.landmarks),
    )}</h2>`,
    '<ol>',
    ...landmarks.map(
      ([type, file, { zh, en }]) =>
        `<li><a epub:type="${type}" href="${file}">${inBoth('span', { zh, en })}</a></li>`,
    ),
    '</ol>',
    '</nav>',
  ];
  return xhtmlPage({ title: heading.zh, body: body.join('\n') });
}

/** A part with a heading holds its sections; those of another stand for themselves. */
function partEntries({ heading, name, sections }: RenderedPart): string[] {
  const own = sections.filter((section) => section.heading ?? heading === undefined);
  const entries = own.map((section) =>
    entry(fileNames.section(section.slug), joined(section.name)),
  );
  const [first] = sections;
  if (heading === undefined || first === undefined) return entries;
  const below = entries.length > 0 ? `\n<ol>\n${entries.join('\n')}\n</ol>` : '';
  return [entry(`${fileNames.section(first.slug)}#part`, joined(name), below)];
}

function entry(href: string, name: Bilingual, below = ''): string {
  return `<li><a href="${href}">${inBoth('span', escapeBoth(name))}</a>${below}</li>`;
}

function joined({ zh, en }: Heading): Bilingual {
  return { zh: zh.join(' '), en: en.join(': ') };
}

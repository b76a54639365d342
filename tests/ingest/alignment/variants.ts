import type { Pair, Parallel } from './parallel.ts';

/** What a translator or a copy makes of an English text. */
export interface Variant {
  name: string;
  /** The English as a file; a share of its sentences is joined, divided, left out or added. */
  english: (article: Parallel, random: () => number) => Variation;
}

export interface Variation {
  text: string;
  /** The pairs whose English is in the text. */
  kept: ReadonlySet<Pair>;
}

const share = 0.12;

type Edit = (paragraph: string[], random: () => number) => string[];

const untouched: Edit = (sentences) => sentences;

/** Two sentences made one: `A. B.` → `A, and B.` */
const joinSome: Edit = (sentences, random) =>
  sentences.reduce<string[]>((joined, sentence) => {
    const last = joined.at(-1);
    if (last === undefined || !last.endsWith('.') || random() > share * 2)
      return [...joined, sentence];
    return [...joined.slice(0, -1), `${last.slice(0, -1)}, and ${lowerFirst(sentence)}`];
  }, []);

/** A sentence made two at a comma: `A, and B.` → `A. And B.` */
const divideSome: Edit = (sentences, random) =>
  sentences.flatMap((sentence) => {
    const at = sentence.indexOf(', ', sentence.length / 3);
    if (at === -1 || random() > share * 3) return [sentence];
    return [`${sentence.slice(0, at)}.`, upperFirst(sentence.slice(at + 2))];
  });

/** Sentences that have no Chinese. */
const addSome: Edit = (sentences, random) =>
  sentences.flatMap((sentence) => (random() > share ? [sentence] : [sentence, strange(random)]));

const strangers = [
  'A spokesman declined to comment when asked about the plan on Tuesday.',
  'The reporter first met the family in 1998, in a village 40 kilometers away.',
  'Readers can find more pictures on our website.',
  'It was not clear how many people had seen the film by then.',
];

function strange(random: () => number): string {
  return strangers[Math.floor(random() * strangers.length)] ?? '';
}

function lowerFirst(text: string): string {
  return text.replace(/^(The|It|They|A|In|This|He|She|At|One)\b/, (word) => word.toLowerCase());
}

function upperFirst(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

interface Layout {
  /** The lines of a block. */
  wrap?: number;
  between?: string;
  joinParagraphs?: boolean;
  furniture?: boolean;
}

function variant(
  name: string,
  edit: Edit,
  { drop = 0, ...layout }: Layout & { drop?: number },
): Variant {
  return {
    name,
    english: ({ blocks }, random) => {
      const kept = new Set(blocks.flat().filter(({ isLine }) => isLine || random() >= drop));
      const paragraphs = blocks.map((pairs) => {
        const sentences = pairs.filter((pair) => kept.has(pair)).map(({ en }) => en);
        return pairs[0]?.isLine === true ? sentences : edit(sentences, random);
      });
      return { text: layOut(paragraphs, blocks, layout), kept };
    },
  };
}

function layOut(paragraphs: string[][], blocks: Pair[][], layout: Layout): string {
  const { wrap, between = '\n\n', joinParagraphs = false, furniture = false } = layout;
  const texts: string[] = [];
  let open = false;
  for (const [index, sentences] of paragraphs.entries()) {
    const isLine = blocks[index]?.[0]?.isLine === true;
    const text = sentences.join(' ');
    if (text === '') continue;
    if (joinParagraphs && open && !isLine) texts.push(`${texts.pop() ?? ''} ${text}`);
    else texts.push(text);
    open = !isLine;
  }
  const wrapped = texts.map((text) => (wrap === undefined ? text : fold(text, wrap)));
  const page = wrapped.join(between);
  return furniture ? withFurniture(page) : `${page}\n`;
}

/** Lines no longer than a width, broken at spaces. */
function fold(text: string, width: number): string {
  return text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}})\\s`, 'g'), '$1\n');
}

/** What a web page and a printed page put around and between. */
function withFurniture(page: string): string {
  const lines = page.split('\n');
  const cut = Math.floor(lines.length / 2);
  return [
    'Home > News > City\nShare | Print | 15 Feb',
    ...[lines.slice(0, cut).join('\n'), '- 2 -', lines.slice(cut).join('\n')],
    'Related articles\nAll rights reserved',
  ].join('\n\n');
}

export const variants: readonly Variant[] = [
  variant('clean', untouched, {}),
  variant('lines of 72', untouched, { wrap: 72 }),
  variant('lines of 60, no blank ones', untouched, { wrap: 60, between: '\n' }),
  variant('paragraphs joined', untouched, { joinParagraphs: true }),
  variant('with furniture', untouched, { wrap: 76, furniture: true }),
  variant('sentences joined', joinSome, {}),
  variant('sentences divided', divideSome, {}),
  variant('sentences missing', untouched, { drop: share }),
  variant('sentences added', addSome, {}),
];

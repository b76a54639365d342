import type { Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { append } from '../text/append.ts';
import { error, type Finding } from '../text/finding.ts';
import type { Position } from '../text/position.ts';
import { isPlain } from './is-plain.ts';
import { readPlainSection } from './plain-section.ts';
import { takeDoubts, type DoubtMark } from '../text/doubt-marks.ts';

/** A sentence of a section file: one line of inline Markdown. */
export interface Line extends Position {
  text: string;
}

export interface SectionFile {
  /** The YAML between the fences, and the line it starts on. */
  frontMatter?: { text: string; firstLine: number };
  paragraphs: Line[][];
  /** What an editor still has to look at. */
  doubts: DoubtMark[];
  findings: Finding[];
}

const inline = new Set(['text', 'emphasis', 'strong', 'link', 'break']);
const safeAddress = /^(https?:|mailto:|#)/i;
const sentencesOnly = {
  expected: 'paragraphs of sentences, one a line',
  hint: 'put a backslash before a mark that is meant as text',
};
const processor = unified().use(remarkParse).use(remarkCjkFriendly).use(remarkFrontmatter).freeze();

/**
 * Reads a section file: front matter, paragraphs parted by blank lines, one sentence a line, and
 * doubts marked on lines of their own. Anything else Markdown can hold, raw HTML above all, is a
 * finding.
 */
export function parseSection(file: string, text: string): SectionFile {
  const { text: unmarked, doubts, lineOf } = takeDoubts(text);
  const { frontMatter, paragraphs, findings } =
    readPlainSection(unmarked) ?? parseMarkdown(file, unmarked);
  const inFile = <T extends Position>(place: T): T => ({ ...place, line: lineOf(place.line) });
  return {
    ...(frontMatter && {
      frontMatter: { ...frontMatter, firstLine: lineOf(frontMatter.firstLine) },
    }),
    paragraphs: paragraphs.map((lines) => lines.map(inFile)),
    doubts,
    findings: findings.map(inFile),
  };
}

/**
 * The longest paragraph that a parser is given, in characters. No newspaper has one a fifth as long, and
 * nested or unclosed marks take a parser time by the square of the length.
 */
const longestParagraph = 6000;

/** The longest section that a parser is given, for the same reason: of many blocks it takes time by the square, too. */
const longestSection = 30_000;

/** The same by a parser, for text with markup or faults in it. */
export function parseMarkdown(file: string, text: string): Omit<SectionFile, 'doubts'> {
  const tooLong = longParagraph(file, text) ?? longSection(file, text);
  if (tooLong !== undefined) return { paragraphs: [], findings: [tooLong] };
  const root = processor.parse(text);
  const [first] = root.children;
  const body = first?.type === 'yaml' ? root.children.slice(1) : root.children;
  const findings = unexpectedNodes(root, text).map((node) => unexpected(file, node));
  const lines = text.split(/\r\n?|\n/);
  const paragraphs = body
    .filter((node) => node.type === 'paragraph')
    .map((node) => linesOf(node, lines));
  if (findings.length === 0) append(findings, otherwiseAlone(file, paragraphs.flat()));
  if (paragraphs.length === 0 && findings.length === 0) {
    const expected = 'at least one paragraph, one sentence a line';
    findings.push(error({ file }, 'section-empty', { found: 'a section without text', expected }));
  }
  const frontMatter = first?.type === 'yaml' ? { text: first.value, firstLine: 2 } : undefined;
  return { ...(frontMatter && { frontMatter }), paragraphs, findings };
}

function longSection(file: string, text: string): Finding | undefined {
  if (text.length <= longestSection) return undefined;
  const found = `markup or faults in a section of more than ${longestSection} characters`;
  const expected = 'text without any, or several sections';
  return error({ file }, 'section-markup', { found, expected });
}

function longParagraph(file: string, text: string): Finding | undefined {
  let [line, start] = [1, 1];
  let length = 0;
  for (const each of text.split(/\r\n?|\n/)) {
    length = each.trim() === '' ? 0 : length + each.length;
    if (length === each.length) start = line;
    if (length > longestParagraph) {
      const found = `a paragraph of more than ${longestParagraph} characters`;
      const expected = 'shorter ones, parted by blank lines';
      return error({ file, line: start, column: 1 }, 'section-markup', { found, expected });
    }
    line += 1;
  }
  return undefined;
}

/** Lines that would not be sentences if they stood alone, as they do on a page: `2020. 年` a list. */
function otherwiseAlone(file: string, lines: Line[]): Finding[] {
  return lines.flatMap(({ text, line, column }) => {
    if (isPlain(text)) return [];
    const { children } = processor.parse(text);
    const [node] = children;
    if (children.length === 1 && node?.type === 'paragraph') return [];
    const what = { ...sentencesOnly, found: `Markdown of the kind “${node?.type ?? 'nothing'}”` };
    return [error({ file, line, column }, 'section-markup', what)];
  });
}

function linesOf(node: RootContent, lines: string[]): Line[] {
  const start = node.position?.start.line ?? 1;
  const end = node.position?.end.line ?? start;
  return lines.slice(start - 1, end).map((line, index) => ({
    text: line.trim(),
    line: start + index,
    column: line.length - line.trimStart().length + 1,
  }));
}

/** The outermost nodes that a section may not hold. */
function unexpectedNodes(root: Root, text: string): RootContent[] {
  const found: RootContent[] = [];
  visit(root, (node, _index, parent) => {
    if (node.type === 'root' || node.type === 'yaml') return undefined;
    const allowed = parent?.type === 'root' ? node.type === 'paragraph' : inline.has(node.type);
    const safe = node.type === 'link' ? safeAddress.test(node.url) : !isBackslash(node, text);
    const onOneLine =
      node.type === 'paragraph' ||
      node.type === 'text' ||
      node.type === 'break' ||
      !spansLines(node);
    if (allowed && safe && onOneLine) return undefined;
    found.push(node);
    return 'skip';
  });
  return found;
}

/** Whether a node is a line break written as a backslash, which readers would take for text. */
function isBackslash(node: RootContent, text: string): boolean {
  return node.type === 'break' && text[node.position?.start.offset ?? 0] === '\\';
}

function spansLines({ position }: RootContent): boolean {
  return position !== undefined && position.start.line !== position.end.line;
}

function unexpected(file: string, node: RootContent): Finding {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const place = { file, line, column };
  if (node.type === 'html') {
    return error(place, 'section-html', {
      found: `raw HTML “${node.value.slice(0, 40)}”`,
      expected: 'plain text',
      hint: 'write &lt; for a less-than sign',
    });
  }
  if (node.type === 'link' && !safeAddress.test(node.url)) {
    return error(place, 'section-link', {
      found: `a link to “${node.url}”`,
      expected: 'an address that starts with https:, http:, mailto: or #',
    });
  }
  if (inline.has(node.type)) {
    return error(place, 'section-markup', {
      found: `${node.type} that runs on to another line`,
      expected: 'markup that ends in the sentence it starts in',
    });
  }
  const found = `Markdown of the kind “${node.type}”`;
  return error(place, 'section-markup', { ...sentencesOnly, found });
}

import type { z } from 'astro/zod';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  stringify,
  type Document,
} from 'yaml';
import { error, type Finding } from './finding.ts';
import type { Position } from './position.ts';

export interface YamlSource {
  /** Path for findings. */
  file: string;
  text: string;
  /** The line of the file on which the text starts, for front matter. */
  firstLine?: number;
  /** What a document without content stands for: an empty map by default. */
  empty?: unknown;
}

/** Where a text stands, and whether it is written there as it reads, with nothing escaped or folded. */
export interface TextPlace extends Position {
  asWritten: boolean;
}

export interface YamlResult<T> {
  data?: T;
  findings: Finding[];
  /** Where a key or list item stands: `['parts', 0, 'sections', 2]`. */
  positionOf: (path: readonly PropertyKey[]) => Position;
  /** Where the first character of a text stands, by its key or as a list’s item, or in place of a list of one. */
  textAt: (path: readonly PropertyKey[]) => TextPlace;
}

/** A key and its value as a line of YAML, with quotes where they are needed. */
export function yamlLine(key: string, value: string): string {
  return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
}

/** Reads YAML 1.2 by a schema; every fault of syntax or schema is a finding at its place. */
export function parseYaml<T>(source: YamlSource, schema: z.ZodType<T>): YamlResult<T> {
  const { file, text, firstLine = 1, empty = {} } = source;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const positionOf = (path: readonly PropertyKey[]): Position => at(offsetOf(document, path));
  const textAt = (path: readonly PropertyKey[]): TextPlace => {
    const item: unknown = document.getIn(path, true);
    const node: unknown = item ?? document.getIn(path.slice(0, -1), true);
    if (!isScalar(node) || !node.range) return { ...positionOf(path), asWritten: false };
    const quoted = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE';
    const start = node.range[0] + Number(quoted);
    const value = String(node.value);
    return { ...at(start), asWritten: text.startsWith(value, start) };
  };

  if (document.errors.length > 0) {
    const findings = document.errors.map(({ pos, message }) =>
      error({ file, ...at(pos[0]) }, 'yaml-syntax', {
        found: `text that is not YAML (${message.trim()})`,
        expected: 'valid YAML',
      }),
    );
    return { findings, positionOf, textAt };
  }

  const value = valueOf(document);
  if ('unresolved' in value) {
    const found = `text that is not YAML (${value.unresolved})`;
    const what = {
      found,
      expected: 'valid YAML',
      hint: 'put quotes around text that starts with *, & or !',
    };
    return { findings: [error({ file, ...at(0) }, 'yaml-syntax', what)], positionOf, textAt };
  }
  const result = schema.safeParse(value.js ?? empty);
  if (result.success) return { data: result.data, findings: [], positionOf, textAt };
  const findings = result.error.issues.map((issue) =>
    error({ file, ...positionOf(keyPath(issue)) }, 'yaml-schema', describe(issue, document)),
  );
  return { findings, positionOf, textAt };
}

/** What a document says, or which alias in it points nowhere. */
function valueOf(document: Document): { js: unknown } | { unresolved: string } {
  try {
    return { js: document.toJS() };
  } catch (fault) {
    return { unresolved: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** The place of the deepest node on a path that exists; of a map's entry, its key. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const node: unknown = isMap(parent)
      ? parent.items.find((item) => String(item.key) === String(key))?.key
      : isSeq(parent) && typeof key === 'number'
        ? parent.items[key]
        : undefined;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyPath(issue: z.core.$ZodIssue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}

function describe(
  issue: z.core.$ZodIssue,
  document: Document,
): { found: string; expected: string } {
  const name = issue.path.length === 0 ? 'the document' : `“${issue.path.join('.')}”`;
  if (issue.code === 'unrecognized_keys') {
    return {
      found: `the key “${issue.keys.join('”, “')}” in ${name}`,
      expected: 'only the keys of the format',
    };
  }
  const value: unknown = issue.path.length === 0 ? document.toJS() : document.getIn(issue.path);
  if (value === undefined) return { found: `no ${name}`, expected: `${name} to be given` };
  const shown = isNode(value) ? value.toString() : JSON.stringify(value);
  if (issue.code === 'too_small') {
    return { found: `${name}: ${shown.slice(0, 60)}`, expected: `${name} not to be empty` };
  }
  const expected =
    issue.code === 'invalid_type' ? `${name} to be of type ${issue.expected}` : issue.message;
  return { found: `${name}: ${shown.slice(0, 60)}`, expected };
}

import type { z } from 'astro/zod';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  visit,
  type Document,
  type YAMLMap,
} from 'yaml';
import { error, type Finding } from './finding.ts';
import { isPlainEntry } from './plain-map.ts';
import { positionsIn, type Position } from './position.ts';

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

/** A fault of syntax: where in the text it stands, and what the parser says. */
interface Fault {
  offset: number;
  message: string;
}

/** Said of a key in place of what the parser would. */
const noText = 'a key that is no text';

/** Said of a key that its map has already, as YAML’s own rule has it. */
const twice = 'Map keys must be unique';

/** After so many faults of syntax the rest says nothing new. */
const mostFaults = 20;

/** A key and its value as a line of YAML, with quotes where they are needed. */
export function yamlLine(key: string, value: string): string {
  const line = `${key}: ${value}`;
  if (isPlainEntry(line)) return line;
  return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
}

/** Reads YAML 1.2 by a schema; every fault of syntax or schema is a finding at its place. */
export function parseYaml<T>(source: YamlSource, schema: z.ZodType<T>): YamlResult<T> {
  const { file, text, firstLine = 1, empty = {} } = source;
  // The parser would hold each key against all before it.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const place = positionsIn(text);
  const at = (offset: number): Position => {
    const isWithinLineEnd = offset > 0 && text.startsWith('\r\n', offset - 1);
    const { line, column } = place(Math.min(offset - Number(isWithinLineEnd), text.length));
    return { line: line + firstLine - 1, column };
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

  const faults = syntaxFaults(document);
  const value = faults.length === 0 ? valueOf(document) : { fault: '' };
  if ('fault' in value) {
    const all = faults.length === 0 ? [{ offset: 0, message: value.fault }] : faults;
    const findings = all.map(({ offset, message }) =>
      error({ file, ...at(offset) }, 'yaml-syntax', faultOf(message)),
    );
    return { findings, positionOf, textAt };
  }
  const result = schema.safeParse(value.js ?? empty);
  if (result.success && !hasUnusable(value.js))
    return { data: result.data, findings: [], positionOf, textAt };
  const findings = result.success
    ? [
        error(
          { file, ...positionOf([unusable]) },
          'yaml-schema',
          unknownKeys([unusable], nameOf([])),
        ),
      ]
    : result.error.issues.map((issue) =>
        error({ file, ...positionOf(keyPath(issue)) }, 'yaml-schema', describe(issue, document)),
      );
  return { findings, positionOf, textAt };
}

/** A key that objects have for themselves, so that schemas pass it over in maps whose keys are free. */
const unusable = '__proto__';

function hasUnusable(js: unknown): boolean {
  return typeof js === 'object' && js !== null && Object.hasOwn(js, unusable);
}

/** The first faults of a document; a tag that is not known is one too, which the parser takes for text. */
function syntaxFaults(document: Document): Fault[] {
  const { errors, warnings } = document;
  if (errors.length + warnings.length === 0) return faultsOfKeys(document);
  const faults = [...errors, ...warnings]
    .slice(0, mostFaults)
    .map(({ pos, message }) => ({ offset: pos[0], message: message.trim() }));
  // How deep the parser gets differs from run to run, and with it all that follows.
  const tooDeep = faults.find(({ message }) => message.includes('call stack'));
  return tooDeep === undefined ? faults : [{ ...tooDeep, offset: 0 }];
}

/**
 * Keys that a map has twice, and lists and maps as keys: as properties their names would be written out, those within
 * each other over and over.
 */
function faultsOfKeys(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) faults.push({ offset: key.range?.[0] ?? 0, message: twice });
        seen.add(key.value);
      }
    },
    Pair(_, { key }) {
      if (!isNode(key) || isScalar(key)) return undefined;
      faults.push({ offset: key.range?.[0] ?? 0, message: noText });
      return visit.SKIP;
    },
  });
  return faults.slice(0, mostFaults);
}

/** What a fault of syntax is, in our words where the parser’s do not say what to do. */
function faultOf(message: string): Pick<Finding, 'found' | 'expected' | 'hint'> {
  const expected = 'valid YAML';
  if (message.includes('call stack'))
    return { found: 'lists or maps within each other without end', expected };
  if (message.includes('alias count'))
    return {
      found: 'aliases of aliases that make a small text huge',
      expected: 'texts written out',
    };
  if (message === noText)
    return { found: 'a list, a map or an alias as a key', expected: 'a text as a key' };
  const isMark = /alias|anchor|tag/i.test(message);
  const hint = isMark ? { hint: 'put quotes around text that starts with *, & or !' } : {};
  return { found: `text that is not YAML (${message})`, expected, ...hint };
}

/** What a document says, or which alias in it points nowhere. */
function valueOf(document: Document): { js: unknown } | { fault: string } {
  try {
    return { js: document.toJS() };
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** The place of the deepest node on a path that exists; of a map's entry, its key. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const node: unknown = isMap(parent)
      ? keysOf(parent).get(String(key))
      : isSeq(parent) && typeof key === 'number'
        ? parent.items[key]
        : undefined;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

const keysOfMaps = new WeakMap<YAMLMap, ReadonlyMap<string, unknown>>();

/** The keys of a map as nodes, by what they say; large maps are looked into often. */
function keysOf(map: YAMLMap): ReadonlyMap<string, unknown> {
  const known = keysOfMaps.get(map);
  if (known !== undefined) return known;
  const keys = new Map(map.items.map(({ key }) => [String(key), key]));
  keysOfMaps.set(map, keys);
  return keys;
}

function keyPath(issue: z.core.$ZodIssue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}

function describe(
  issue: z.core.$ZodIssue,
  document: Document,
): { found: string; expected: string } {
  const name = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, name);
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

function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the document' : `“${path.join('.')}”`;
}

function unknownKeys(keys: readonly string[], name: string): { found: string; expected: string } {
  return {
    found: `the key “${keys.join('”, “')}” in ${name}`,
    expected: 'only the keys of the format',
  };
}

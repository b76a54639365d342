import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DtdValidator, XmlDocument, XmlDtd, type XmlNode } from 'libxml2-wasm';

export interface TranslationUnit {
  id: string;
  address: string;
  /** Segments by their language tags. */
  segments: Record<string, string>;
}

const validator = new DtdValidator(
  XmlDtd.fromBuffer(readFileSync(join(import.meta.dirname, 'tmx14.dtd'))),
);

/** Reads a translation memory; throws unless it is well-formed and valid by the DTD of TMX 1.4b. */
export function readTmx(text: string): {
  header: Record<string, string>;
  units: TranslationUnit[];
} {
  using document = XmlDocument.fromString(text);
  validator.validate(document);
  const header = document.find('/tmx/header/@*');
  return {
    header: Object.fromEntries(header.map((each) => [each.eval('name()'), each.content])) as Record<
      string,
      string
    >,
    units: document.find('/tmx/body/tu').map(unitOf),
  };
}

function unitOf(node: XmlNode): TranslationUnit {
  const segments = node.find('tuv').map((each) => [at(each, '@xml:lang'), at(each, 'seg')]);
  return {
    id: at(node, '@tuid'),
    address: at(node, 'prop[@type="x-address"]'),
    segments: Object.fromEntries(segments) as Record<string, string>,
  };
}

function at(node: XmlNode, path: string): string {
  return node.get(path)?.content ?? '';
}

import { unzipSync } from 'fflate';
import { XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';

/** An element of a book: its name without prefix, its attributes, the text in it. */
export interface BookElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

export interface Book {
  /** The files under `EPUB/`. */
  files: string[];
  /** Every element of each XML file, in document order. */
  elements: Map<string, BookElement[]>;
}

/** Reads a book as an unzipped folder of XML; throws unless all of it is well-formed. */
export function readEpub(bytes: Uint8Array): Book {
  const entries = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name.replace(/^EPUB\//, ''), content] as const,
  );
  const xml = entries.filter(([name]) => /\.(xhtml|opf|xml)$/.test(name));
  return {
    files: entries.map(([name]) => name).filter((name) => !/^mimetype$|^META-INF/.test(name)),
    elements: new Map(xml.map(([name, content]) => [name, elementsOf(content)])),
  };
}

function elementsOf(content: Uint8Array): BookElement[] {
  using document = XmlDocument.fromBuffer(content);
  return document.find('//*').map((node: XmlNode) => {
    if (!(node instanceof XmlElement)) throw new Error(`not an element: ${node.content}`);
    const attributes = node.attrs.map(({ prefix, name, value }) => [
      prefix === '' ? name : `${prefix}:${name}`,
      value,
    ]);
    return {
      name: node.name,
      attributes: Object.fromEntries(attributes) as Record<string, string>,
      text: node.content,
    };
  });
}

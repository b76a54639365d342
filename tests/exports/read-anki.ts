import papaparse from 'papaparse';
import { XmlDocument } from 'libxml2-wasm';

export interface AnkiFile {
  headers: Record<string, string>;
  notes: AnkiNote[];
}

export interface AnkiNote {
  /** Fields as HTML, by the names of their columns. */
  fields: Record<string, string>;
  tags: string[];
}

/**
 * Reads a text file as Anki's manual says Anki does (“Text Files”, “File Headers”): `#key:value` lines
 * on top, then records, those that start with # being comments, fields quoted as in CSV.
 */
export function readAnki(text: string): AnkiFile {
  const lines = text.split('\n');
  const top = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
  const headers: Record<string, string> = Object.fromEntries(
    top.flatMap((line) => {
      const [, key, value] = /^#(\w[^:]*):(.*)$/u.exec(line) ?? [];
      return key === undefined ? [] : [[key, value ?? '']];
    }),
  );
  const delimiter = { tab: '\t', comma: ',', semicolon: ';' }[headers.separator ?? ''] ?? ',';
  const { data, errors } = papaparse.parse<string[]>(text, {
    ...{ delimiter, newline: '\n', comments: '#', skipEmptyLines: true },
  });
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  const columns = headers.columns?.split(delimiter) ?? [];
  const tagsAt = Number(headers['tags column']) - 1;
  const notes = data.map((record) => ({
    fields: Object.fromEntries(
      columns.flatMap((name, at) => (at === tagsAt ? [] : [[name, record[at] ?? ''] as const])),
    ),
    tags: (record[tagsAt] ?? '').split(/\s+/u).filter(Boolean),
  }));
  return { headers, notes };
}

/** What a field shows, line by line. */
export function shown(field: string): string[] {
  return field.split('<br>').map((line) => {
    using document = XmlDocument.fromString(`<line>${line}</line>`);
    return document.root.content;
  });
}

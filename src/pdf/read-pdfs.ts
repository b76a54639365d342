import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pdfKinds, pdfName, type PdfKind } from './forms.ts';

/** An article as a PDF that was printed from the site. */
export interface PdfFile {
  kind: PdfKind;
  name: string;
  mediaType: 'application/pdf';
  bytes: Uint8Array<ArrayBuffer>;
}

/** The PDFs of an article in a folder; without a folder there are none. */
export async function readPdfs(folder: string | undefined, slug: string): Promise<PdfFile[]> {
  if (folder === undefined) return [];
  const made = pdfKinds
    .map((kind) => ({ kind, name: pdfName(slug, kind) }))
    .filter(({ name }) => existsSync(join(folder, name)));
  return Promise.all(
    made.map(async ({ kind, name }) => ({
      kind,
      name,
      mediaType: 'application/pdf' as const,
      bytes: new Uint8Array(await readFile(join(folder, name))),
    })),
  );
}

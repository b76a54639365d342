import { existsSync } from 'node:fs';
import type { ContentFolder } from '../article/content.ts';
import { readContent } from '../article/read.ts';
import { contentFolder } from '../site.ts';
import { visible } from '../text/finding.ts';
import { UsageError } from './usage-error.ts';

/** Reads the content of the project the command is run in; without any, says where to run it. */
export function readContentFolder(): Promise<ContentFolder> {
  if (!existsSync(contentFolder)) {
    throw new UsageError(
      `No folder “${contentFolder}” here. Run this in the project's own folder.`,
    );
  }
  return readContent(contentFolder);
}

/** Checks that articles are in the content folder; if one is not, says which ones are. */
export function checkSlugs(slugs: readonly string[], { articles }: ContentFolder): void {
  const known = articles.map(({ slug }) => slug);
  const unknown = slugs.find((slug) => !known.includes(slug));
  if (unknown === undefined) return;
  throw new UsageError(`Unknown article “${unknown}”. Use one of: ${visible(known.join(', '))}.`);
}

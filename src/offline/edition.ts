/** What is known of a file of an edition. */
export type EditionFile = readonly [bytes: number, digest: string];

/**
 * Files that one build made and that are kept together or not at all: an article with all it needs, what
 * articles share, the offline pages. The build writes each as JSON; that file is called its list.
 */
export interface Edition {
  /** The address of the list, which stays when the site changes. */
  list: string;
  /** The digest of all addresses and digests: where any file differs, it is another edition. */
  id: string;
  /** The page it is about; absent for what several share. */
  page?: string;
  files: Readonly<Record<string, EditionFile>>;
  /** The list of what has to be kept along with it. */
  companion?: string;
}

/** How many bytes the files of an edition are. */
export function editionSize({ files }: Pick<Edition, 'files'>): number {
  return Object.values(files).reduce((sum, [bytes]) => sum + bytes, 0);
}

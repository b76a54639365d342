/** The version of the content's format that this program reads and writes. It changes when content has to. */
export const contentFormat = 1;

/**
 * The comment by which editors that know YAML find the format of a file of an article's folder, and so
 * complete its keys: `# yaml-language-server: $schema=../../public/schema/1/article.json`
 */
export function schemaComment(name: string): string {
  return `# yaml-language-server: $schema=../../public/schema/${contentFormat}/${name}.json\n`;
}

/**
 * A script of `src/scripts` as it stands in a page: without its lines of comment and its indentation, which every page
 * would carry.
 */
export function inlineScript(code: string): string {
  return code
    .replaceAll(/^\s*(?:\/\/.*|\/\*\*.*\*\/)\n/gm, '')
    .replaceAll(/^\s+/gm, '')
    .replaceAll(/ \/\*\*.*?\*\//g, '');
}

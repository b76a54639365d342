/**
 * What Markdown may take for more than text: an escape, markup in a line, a character by its name (&lt; but not R&D), the
 * start of another block, or space at an end.
 */
const meaningful =
  /[\\`*_[\]<\0\r\n\uFEFF]|&(?:#|[A-Za-z\d]+;)|^(?:[#>]|[=~-]{2}|[-+](?:\s|$)|=\s*$|\d{1,9}[.)](?:[ \t]|$)|\s)|\s$/u;

/** Whether a line is text and nothing else to Markdown, alone and in a paragraph; parsing tells the others. */
export function isPlain(line: string): boolean {
  return line !== '' && !meaningful.test(line);
}

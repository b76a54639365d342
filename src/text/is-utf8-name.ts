/** Whether a path from Node is the one of the disk: other bytes have U+FFFD in their place, and lead nowhere. */
export function isUtf8Name(path: string): boolean {
  return !path.includes('\uFFFD');
}

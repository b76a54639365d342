/** Whether words differ by one letter at most: one more, one less, another, or two that changed places. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const tail = (text: string, from: number): string => text.slice(start + from);
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return (
    tail(a, 1) === tail(b, 1) ||
    tail(a, 1) === tail(b, 0) ||
    tail(a, 0) === tail(b, 1) ||
    (swapped && tail(a, 2) === tail(b, 2))
  );
}

/** A number without what sums in binary leave behind: 0.1 × 3 is 0.3. */
export function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * What of a list falls into a shard: of `2/3` every third from the second on; all of it where there is none. Throws
 * on anything else.
 */
export function inShard<T>(all: readonly T[], shard: string | undefined): T[] {
  if (shard === undefined) return [...all];
  const [, own, count] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard) ?? [];
  if (own === undefined || Number(own) > Number(count))
    throw new RangeError(`found the shard “${shard}”, expected one such as 2/3`);
  return all.filter((_, index) => index % Number(count) === Number(own) - 1);
}

/** Adds all of a list to another, however many they are: `push(...more)` takes no more than the stack holds. */
export function append<Item>(list: Item[], more: Iterable<Item>): void {
  for (const each of more) list.push(each);
}

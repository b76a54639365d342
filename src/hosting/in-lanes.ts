/** How many files are worked on at a time: as many as Node has threads for, and the next ones being read. */
const lanes = 8;

/** Does the work for each, a few at a time. */
export async function inLanes<T>(
  all: Iterable<T>,
  work: (each: T) => Promise<void>,
): Promise<void> {
  const queue = Iterator.from(all);
  const next = async (): Promise<void> => {
    for (const each of queue) await work(each);
  };
  await Promise.all(Array.from({ length: lanes }, next));
}

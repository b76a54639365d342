import type { SectionRecord } from './records.ts';

/** Records of sections, which may come one after another. */
export type Records = Iterable<SectionRecord> | AsyncIterable<SectionRecord>;

/** The same records, each added to a list as it is passed on. */
export async function* noting(
  records: Records,
  all: SectionRecord[],
): AsyncGenerator<SectionRecord> {
  for await (const record of records) {
    all.push(record);
    yield record;
  }
}

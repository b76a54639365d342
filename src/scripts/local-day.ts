/** The day of a moment where the reader is, as an ISO date. */
export function localDay(moment: string): string {
  const date = new Date(moment);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((each) =>
    String(each).padStart(2, '0'),
  );
  return `${date.getFullYear()}-${month}-${day}`;
}

import type { Draft } from './draft.ts';

const day = /(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/u;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const source = /(?:来源|稿源|文章来源|信息来源)[:：]\s*(\S{2,20})/u;
const reporterOf =
  /(\p{Script=Han}{2,8}?(?:日报|晚报|早报|时报|商报|都市报|报|通讯社|新华社|网))(?:全媒体|首席|特约|融媒)?(?:记者|通讯员)/u;

/** The day a page says it is of, or the year its headings name, or else the year given. */
export function dateOf(draft: Draft, thisYear: number): { date: string; isGuess: boolean } {
  for (const { kind, text } of draft.notes) {
    const found = kind === 'date-line' ? day.exec(text) : null;
    if (found === null) continue;
    const [, y = '', m = '', d = ''] = found;
    return { date: [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'), isGuess: false };
  }
  const named = headingsOf(draft).flatMap((text) => year.exec(text)?.[0] ?? []);
  return { date: named[0] ?? String(thisYear), isGuess: true };
}

function headingsOf({ title, subtitle, parts }: Draft): string[] {
  const sections = parts.flatMap((part) => [
    part.heading,
    ...part.sections.map((each) => each.heading),
  ]);
  return [title, subtitle, ...sections].flatMap((passage) => passage?.text ?? []);
}

/** The newspaper, as a source line or a byline names it: `吉林日报记者 孟凡明` → 吉林日报. */
export function newspaperOf({ notes, byline }: Draft): string | undefined {
  const texts = [...notes.map(({ text }) => text), byline?.text ?? ''];
  const named = texts.map((text) => source.exec(text)?.[1] ?? reporterOf.exec(text)?.[1]);
  return named.find((name) => name !== undefined && name !== '本报');
}

/** What a page does not say of itself and an editor has to fill in. */
export function missingOf(draft: Draft): string[] {
  return [
    ...(draft.title === undefined ? ['title'] : []),
    ...(newspaperOf(draft) === undefined ? ['newspaper'] : []),
    ...(dateOf(draft, 0).isGuess ? ['date'] : []),
  ];
}

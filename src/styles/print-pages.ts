type Language = 'zh' | 'en';

const papers = ['a4', 'letter'] as const;
/** Quotation marks and apostrophes take their width from the face of the language. */
const faces = {
  zh: "'Shuangdu Song','Shuangdu Serif'",
  en: "'Shuangdu Serif','Shuangdu Song'",
};

/**
 * The sheets of the page to print from, named by paper and by what is printed: their size, and at their
 * head a line in the language of the sheet, or in both.
 */
export function printPages(heads: Record<Language, string>, lang: Language): string {
  const views: Record<string, { lines: string[]; face: string }> = {
    zh: { lines: [heads.zh], face: faces.zh },
    both: { lines: [heads.zh, heads.en], face: faces.en },
    en: { lines: [heads.en], face: faces.en },
    words: { lines: [heads[lang]], face: faces[lang] },
  };
  return papers
    .flatMap((paper) =>
      Object.entries(views).map(
        ([view, { lines, face }]) =>
          `@page ${paper}-${view}{size:${paper};@top-center{content:${lines.map(quoted).join("'\\A'")};white-space:pre-line;font:9pt ${face},serif;color:#444}}` +
          `@media print{:root:has(#paper-${paper}:checked):has(#view-${view}:checked) body{page:${paper}-${view}}}`,
      ),
    )
    .join('');
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\3c ');
}

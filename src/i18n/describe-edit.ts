import type { Language } from '../text/language.ts';
import { messages } from './messages.ts';

/** An edit of a ledger, as far as its words need it. */
type Edit = { line: number; text: string } & (
  { edit: 'drop' | 'move' } | { edit: 'replace'; with: string }
);

/** What an edit did, in words: `Line 6 of the source: “…” moved to where it belongs.` */
export function describeEdit(edit: Edit, language: Language): string {
  const { edits } = messages[language];
  return edit.edit === 'replace'
    ? edits.replace(edit.text, edit.line, edit.with)
    : edits[edit.edit](edit.text, edit.line);
}

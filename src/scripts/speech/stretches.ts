/** The longest stretch spoken at once, in characters: some browsers fall silent after fifteen seconds. */
const longest = { zh: 50, en: 160 };

/** Divides a sentence that is too long to be spoken at once, where it pauses anyway. */
export function stretches(text: string, language: 'zh' | 'en'): string[] {
  const clauses = text.match(/[^，；：、,;:]+[，；：、,;:]*[”’"']?\s*/gu) ?? [];
  const found: string[] = [];
  for (const clause of clauses) {
    const last = found.at(-1);
    if (last !== undefined && last.length + clause.length <= longest[language])
      found[found.length - 1] = last + clause;
    else found.push(clause);
  }
  return found.map((stretch) => stretch.trim()).filter((stretch) => /[\p{L}\p{N}]/u.test(stretch));
}

export const languages = ['zh', 'en'] as const;

/** A language of the texts and of the interface. */
export type Language = (typeof languages)[number];

/** BCP 47 tags for `lang` attributes: the texts are in simplified characters. */
export const languageTags: Record<Language, string> = { zh: 'zh-Hans', en: 'en' };

export const otherLanguage: Record<Language, Language> = { zh: 'en', en: 'zh' };

/** Stands between the clauses of a heading, or of a title, that is set in one line. */
export const clauseJoint: Record<Language, string> = { zh: ' ', en: ': ' };

/** Stands between the sentences of the interface that follow each other. */
export const sentenceJoint: Record<Language, string> = { zh: '', en: ' ' };

/**
 * Where readings come from, the most trusted first: an article's lexicon, the general lexicon, a word the
 * dictionaries have, a rule of grammar, a cue beside the character, what the model has learned, and what the
 * character is read like most.
 */
export const sources = ['own', 'general', 'dictionary', 'rule', 'cue', 'model', 'usual'] as const;

export type Source = (typeof sources)[number];

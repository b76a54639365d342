import en from './en.md?raw';
import zh from './zh.md?raw';

/** The Markdown of the page about the site, for the characters it needs. */
export const aboutTexts: readonly string[] = [zh, en];

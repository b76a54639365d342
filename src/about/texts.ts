import en from './en.md?raw';
import polyphonesEn from './polyphones-en.md?raw';
import polyphonesZh from './polyphones-zh.md?raw';
import zh from './zh.md?raw';

/** The Markdown of the page about the site, for the characters it needs. */
export const aboutTexts: readonly string[] = [zh, en];

/** The Markdown of the page about polyphones. */
export const polyphoneTexts: readonly string[] = [polyphonesZh, polyphonesEn];

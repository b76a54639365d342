import { figuresSubject } from './figures.ts';
import { frontMatterSubject } from './front-matter.ts';
import { ingestSubject } from './ingest.ts';
import { lexiconSubject } from './lexicon.ts';
import { pinyinSubject } from './pinyin.ts';
import type { Subject } from './subject.ts';

/** All parts of the program that are given texts of every kind. */
export const subjects: readonly Subject[] = [
  ingestSubject,
  figuresSubject,
  pinyinSubject,
  frontMatterSubject,
  lexiconSubject,
];

import { defineCollection } from 'astro:content';
import { contentFolder } from './site.ts';
import { articlesLoader, lexiconLoader } from './loader.ts';

export const collections = {
  articles: defineCollection({
    loader: articlesLoader(contentFolder, { strict: process.argv.includes('--strict') }),
  }),
  lexicon: defineCollection({ loader: lexiconLoader(contentFolder) }),
};

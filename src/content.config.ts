import { defineCollection } from 'astro:content';
import { contentFolder } from './site.ts';
import { articlesLoader } from './loader.ts';

export const collections = {
  articles: defineCollection({
    loader: articlesLoader(contentFolder, { strict: process.argv.includes('--strict') }),
  }),
};

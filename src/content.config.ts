import { defineCollection } from 'astro:content';
import { bundleFolder, contentFolder } from './site.ts';
import { articlesLoader } from './loader.ts';

// No content is part of the bundle that builds render with.
const isBundling = bundleFolder !== undefined;

export const collections = {
  articles: defineCollection({
    loader: isBundling ? () => [] : articlesLoader(contentFolder),
  }),
};

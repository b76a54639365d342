import { z } from 'astro/zod';
import { figuresSchema } from '../article/figures.ts';
import { glossesSchema } from '../article/glosses.ts';
import { frontMatterSchema, metadataSchema } from '../article/metadata.ts';
import { termsSchema } from '../article/terms.ts';
import { lexiconSchema } from '../language/parse-lexicon.ts';
import { contentFormat } from '../text/content-format.ts';

/** The formats of content by the name of their JSON Schema. */
const formats: Readonly<Record<string, { title: string; schema: z.ZodType }>> = {
  article: { title: 'An article: article.yaml', schema: metadataSchema },
  section: { title: 'The front matter of a section: zh/*.md, en/*.md', schema: frontMatterSchema },
  figures: { title: 'An article’s figures: figures.yaml', schema: figuresSchema },
  glosses: { title: 'What words mean: glosses.yaml', schema: glossesSchema },
  lexicon: { title: 'Readings: lexicon.yaml', schema: lexiconSchema },
  terms: { title: 'Fixed phrases and names: terms.yaml', schema: termsSchema },
};

/** Where the schemas of this version of the format are, in the repository; the site serves them too. */
export const schemaFolder = `public/schema/${contentFormat}`;

/**
 * The content's formats as JSON Schema, by file name: what editors complete and explain keys by. They hold
 * what a file looks like; what an article has to keep beyond that is for `check`. Draft 7, as editors of
 * YAML know it best.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(formats).map(([name, { title, schema }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${name}.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

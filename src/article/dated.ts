import { z } from 'astro/zod';
import { parseYaml } from '../text/yaml-document.ts';
import type { Dated } from './listed-article.ts';
import { metadataSchema } from './metadata.ts';
import type { ArticleFolder } from './parse.ts';

const onlyDate = z.object({ date: metadataSchema.shape.date });

/** What puts an article in order by its date, read from its metadata alone; the date is empty where that has none. */
export function dated({ slug, path, files }: ArticleFolder): Dated {
  const text = new TextDecoder().decode(files.get('article.yaml'));
  const { data } = parseYaml({ file: `${path}/article.yaml`, text }, onlyDate);
  return { slug, date: data?.date ?? '' };
}

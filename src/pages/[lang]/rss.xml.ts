import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { listArticles } from '../../fact-queries.ts';
import { messages } from '../../i18n/messages.ts';
import { languagePaths, routes } from '../../routes.ts';
import { siteName } from '../../site.ts';
import { languageTags, type Language } from '../../text/language.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params, site }) => {
  const lang = params.lang as Language;
  const all = await listArticles();
  const articles = all.filter(({ translated }) => lang === 'zh' || translated);
  return rss({
    title: siteName[lang],
    description: messages[lang].tagline,
    site: new URL(routes.home(lang), site).href,
    customData: `<language>${languageTags[lang]}</language>`,
    items: articles.map(({ slug, name, description, date }) => ({
      title: name[lang],
      description: description[lang],
      link: new URL(routes.article(lang, slug), site).href,
      // A feed's dates are whole days; one that is not known in full is left out.
      ...(date.length === 10 && { pubDate: new Date(date) }),
    })),
  });
};

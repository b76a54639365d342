import type { APIRoute } from 'astro';
import { iconFiles } from '../../icons/icon-files.ts';
import { messages } from '../../i18n/messages.ts';
import { languagePaths, routes } from '../../routes.ts';
import { siteName } from '../../site.ts';
import { paperColor } from '../../styles/paper-color.ts';
import { languageTags, otherLanguage, type Language } from '../../text/language.ts';

export const getStaticPaths = languagePaths;

/** The site as an application in its language. By night pages color the frame themselves: a manifest has one color. */
export const GET: APIRoute = ({ params }) => {
  const lang = params.lang as Language;
  const manifest = {
    id: routes.home(lang),
    name: `${siteName[lang]} ${siteName[otherLanguage[lang]]}`,
    short_name: siteName[lang],
    description: messages[lang].tagline,
    lang: languageTags[lang],
    dir: 'ltr',
    start_url: routes.home(lang),
    scope: routes.front(),
    display: 'standalone',
    theme_color: paperColor.light,
    background_color: paperColor.light,
    categories: ['news', 'education'],
    icons: iconFiles.map(({ name, purpose, size }) => ({
      src: routes.icon(name),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};

import type { APIRoute } from 'astro';
import { routes } from '../routes.ts';

/** Everything may be listed; the pages that should not be say so themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(routes.asset('sitemap-index.xml'), site).href}\n`,
  );

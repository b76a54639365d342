import { formatDate } from '../../i18n/date.ts';
import type { Language } from '../../text/language.ts';
import type { Origin } from './forms.ts';

/** What the page says of its article to search engines. */
interface Described {
  headline: string;
  alternativeHeadline: string;
  datePublished: string;
  publisher: { name: string; alternateName: string };
}

/** Where a sentence of this page is from, by what the page says of itself. */
export function originOf(sentence: Element, language: Language): Origin {
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  const { headline, alternativeHeadline, datePublished, publisher } = JSON.parse(data) as Described;
  const inBoth = (own: string, other: string) =>
    language === 'zh' ? { zh: own, en: other } : { zh: other, en: own };
  const address = new URL(location.href);
  address.search = '';
  address.hash = sentence.id;
  return {
    title: inBoth(headline, alternativeHeadline),
    source: inBoth(publisher.name, publisher.alternateName),
    date: formatDate(datePublished, language),
    address: address.href,
  };
}

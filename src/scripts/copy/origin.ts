import { formatDate } from '../../i18n/date.ts';
import { clauseJoint, type Language } from '../../text/language.ts';
import type { Origin } from './forms.ts';

/** What the page says of its article to search engines. */
interface Described {
  headline: string;
  alternativeHeadline: string;
  datePublished: string;
  author?: { name: string; alternateName: string };
  publisher: { name: string; alternateName: string };
}

/** Where a sentence of this page is from, by what the page says of itself. */
export function originOf(sentence: Element, language: Language): Origin {
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  const { headline, alternativeHeadline, datePublished, author, publisher } = JSON.parse(
    data,
  ) as Described;
  const inBoth = (own: string, other: string) =>
    language === 'zh' ? { zh: own, en: other } : { zh: other, en: own };
  const address = new URL(location.href);
  address.search = '';
  address.hash = sentence.id;
  const section = sectionOf(sentence);
  return {
    author: author && inBoth(author.name, author.alternateName),
    section: section?.[language] === headline ? undefined : section,
    title: inBoth(headline, alternativeHeadline),
    source: inBoth(publisher.name, publisher.alternateName),
    date: formatDate(datePublished, language),
    address: address.href,
  };
}

/** The heading a sentence stands under: its section's own, its part's, or the page's. */
function sectionOf(sentence: Element): Origin['section'] {
  const own = sentence.closest('section[id]');
  const heading = [own, own?.parentElement, document.querySelector('main')]
    .map((within) => within?.querySelector('.heading'))
    .find((found) => found);
  if (!heading) return undefined;
  const name = (language: Language): string =>
    [...heading.querySelectorAll(`.${language} .clause`)]
      .map(({ textContent }) => textContent)
      .join(clauseJoint[language]);
  return { zh: name('zh'), en: name('en') };
}

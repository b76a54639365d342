import { clauseJoint } from '../text/language.ts';
import { storedPlaces, storePlace } from './places/place-store.ts';
import { latest } from './places/places.ts';

/** Offers to go on reading where the reader stopped, in an article or in the one read last. */
for (const offer of document.querySelectorAll<HTMLElement>('.resume')) {
  const places = storedPlaces();
  const { article = latest(places), home = '' } = offer.dataset;
  const place = article === undefined ? undefined : places[article];
  const link = offer.querySelector('a');
  if (article === undefined || place === undefined || !link) continue;
  // In a list the article is named as the list names it; one that is gone is not offered.
  const named = document.querySelector<HTMLElement>(
    `a[data-article="${article}"][lang="${offer.lang}"]`,
  );
  if (offer.dataset.article === undefined && !named) continue;
  link.href = `${home}${article}/${place.page}/#${place.sentence}`;
  const where = offer.querySelector('.resume-where');
  if (where) {
    const name = named?.dataset.name ?? named?.textContent.trim();
    const section = sectionName(`${home}${article}/${place.page}/`, offer.lang);
    const parts = [`${Math.round(place.share * 100)}%`, section, name];
    where.textContent = parts.filter(Boolean).join(' · ');
  }
  offer.classList.add('offered');
  offer.querySelector('button')?.addEventListener('click', () => {
    storePlace(article, undefined);
    offer.textContent = offer.dataset.forgotten ?? '';
    offer.tabIndex = -1;
    offer.focus();
  });
}

/** What the page calls the section at an address, if it lists it. */
function sectionName(address: string, lang: string): string | undefined {
  const link = `main a[href="${address}"]`;
  const named = document.querySelector(
    `${link}[lang="${lang}"], ${link} .heading > [lang="${lang}"]`,
  );
  const clauses = [...(named?.querySelectorAll('.clause') ?? [])];
  if (clauses.length === 0) return named?.textContent.trim();
  const joint = clauseJoint[lang.startsWith('zh') ? 'zh' : 'en'];
  return clauses.map(({ textContent }) => textContent).join(joint);
}

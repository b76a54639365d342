import type { Cards } from '../../vocabulary/cards-of.ts';

const loaded = new Map<string, Promise<Cards>>();

/** Loaders of the cards for a place: those of its section first, then of the others on the page, which
 * have what stands above a section. */
export function cardsNear(place: HTMLElement): (() => Promise<Cards>)[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-cards]')];
  const own = place.closest<HTMLElement>('[data-cards]');
  const addresses = new Set([own, ...all].flatMap((element) => element?.dataset.cards ?? []));
  return [...addresses].map((address) => () => cardsAt(address));
}

function cardsAt(address: string): Promise<Cards> {
  let cards = loaded.get(address);
  if (cards === undefined) {
    cards = fetchCards(address);
    loaded.set(address, cards);
    // A network that fails now may not fail the next time.
    cards.catch(() => loaded.delete(address));
  }
  return cards;
}

async function fetchCards(address: string): Promise<Cards> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as Cards;
}

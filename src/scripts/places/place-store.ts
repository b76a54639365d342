import { parsePlaces, withPlace, type Place, type Places } from './places.ts';

const store = 'shuangdu-places';

/** The places kept on this device. */
export function storedPlaces(): Places {
  try {
    return parsePlaces(localStorage.getItem(store));
  } catch {
    return {};
  }
}

/** Keeps a place on this device, or forgets it. */
export function storePlace(article: string, place: Place | undefined): void {
  try {
    const places = withPlace(storedPlaces(), article, place);
    if (Object.keys(places).length === 0) localStorage.removeItem(store);
    else localStorage.setItem(store, JSON.stringify(places));
  } catch {
    // Storage may be switched off; then nothing is offered.
  }
}

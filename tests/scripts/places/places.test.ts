import { expect, test } from 'vitest';
import { latest, parsePlaces, withPlace, type Place } from '../../../src/scripts/places/places.ts';

const place = (at: number): Place => ({ page: 'culture', sentence: 'p1.2', share: 0.25, at });

test('places come back as they were stored', () => {
  const places = withPlace(withPlace({}, 'one', place(1)), 'two', place(2));
  expect(parsePlaces(JSON.stringify(places))).toEqual({ one: place(1), two: place(2) });
  expect(latest(places)).toBe('two');
  expect(latest(withPlace(places, 'one', place(3)))).toBe('one');
});

test.each([null, 'not json', '[]', '7', 'null', '{"one":{"page":"culture"}}', '{"one":"x"}'])(
  'what is no place is left out: %s',
  (stored) => {
    expect(parsePlaces(stored)).toEqual({});
    expect(latest(parsePlaces(stored))).toBeUndefined();
  },
);

test('a stored place cannot lead elsewhere', () => {
  for (const page of ['../other', 'a/b', 'javascript:1', '']) {
    expect(parsePlaces(JSON.stringify({ one: { ...place(1), page } }))).toEqual({});
  }
});

test('a place is forgotten, and of too many the oldest', () => {
  let places = withPlace({}, 'read', place(0));
  expect(withPlace(places, 'read', undefined)).toEqual({});
  for (let at = 1; at <= 20; at += 1) places = withPlace(places, `article-${at}`, place(at));
  expect(Object.keys(places)).toHaveLength(20);
  expect(places.read).toBeUndefined();
});

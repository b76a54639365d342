import { expect, test } from 'vitest';
import { quantitiesIn } from '../../src/figures/quantities-in.ts';
import { readReadings } from './read-readings.ts';
import { show } from './show.ts';

test.each(readReadings('chinese.txt'))('Chinese: %s in “%s”', (_, text, figures) => {
  expect(quantitiesIn(text, 'zh').map(show)).toEqual(figures);
});

test.each(readReadings('english.txt'))('English: %s in “%s”', (_, text, figures) => {
  expect(quantitiesIn(text, 'en').map(show)).toEqual(figures);
});

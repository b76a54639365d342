import assert from 'node:assert/strict';
import { compareFigures } from '../../src/figures/compare.ts';
import { quantitiesIn } from '../../src/figures/quantities-in.ts';
import type { Quantity } from '../../src/figures/quantity.ts';
import { languages } from '../../src/text/language.ts';
import { figurePieces } from '../figures/pieces.ts';
import { textsOf } from './nasty-text.ts';
import type { Subject } from './subject.ts';

/** Reading the figures of a text in either language, and comparing one half of it with the other. */
export const figuresSubject: Subject = {
  name: 'figures',
  familiar: figurePieces,
  texts: textsOf(figurePieces),
  examine(text) {
    for (const language of languages) {
      let last = { start: 0, end: 0 };
      for (const quantity of quantitiesIn(text, language)) {
        const { start, end, text: own } = quantity;
        assertStands(quantity, text);
        // Two may stand in the same words, as in “5 and 11 October”.
        const isSame = start === last.start && end === last.end;
        assert.ok(isSame || start >= last.end, `${own} begins within the one before`);
        last = quantity;
      }
    }
    const middle = Math.floor(text.length / 2);
    const [zh, en] = [text.slice(0, middle), text.slice(middle)];
    for (const found of compareFigures(zh, en)) {
      if (found.zh !== undefined) assertStands(found.zh, zh);
      if (found.en !== undefined) assertStands(found.en, en);
    }
  },
};

function assertStands({ start, end, text: own, value }: Quantity, text: string): void {
  assert.equal(text.slice(start, end), own);
  assert.ok(end > start, 'a figure of no characters');
  assert.ok(!Number.isNaN(value), `${own} has no value`);
}

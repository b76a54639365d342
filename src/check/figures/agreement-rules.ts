import type { PairRule } from '../rule.ts';
import { figureBoundTurned } from './figure-bound-turned.ts';
import { figureBound } from './figure-bound.ts';
import { figureDirection } from './figure-direction.ts';
import { figureExtra } from './figure-extra.ts';
import { figureMissing } from './figure-missing.ts';
import { figureOrder } from './figure-order.ts';
import { figureUnit } from './figure-unit.ts';

/** What the figures of a text and its translation have to keep. */
export const agreementRules: readonly PairRule[] = [
  figureMissing,
  figureExtra,
  figureOrder,
  figureUnit,
  figureBound,
  figureBoundTurned,
  figureDirection,
];

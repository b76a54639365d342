import { figureRules } from './format/figure-rules.ts';
import { fileRules } from './format/file-rules.ts';
import { orderRules } from './format/order-rules.ts';
import { sectionRules } from './format/section-rules.ts';
import type { RuleDescription } from './rule.ts';
import { rules } from './rules.ts';
import { waiversUsed } from './waivers.ts';

/** What reading the content holds it to: the parsers find it. */
export const formatRules: readonly RuleDescription[] = [
  ...fileRules,
  ...figureRules,
  ...orderRules,
  ...sectionRules,
];

/** Every rule that content is held to. */
export const documentedRules: readonly RuleDescription[] = [...rules, waiversUsed, ...formatRules];

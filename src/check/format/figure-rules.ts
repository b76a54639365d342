import { bridgeLanes, bridgeLength, withFigures } from '../figures-example.ts';
import type { RuleDescription } from '../rule.ts';

const chart = (kind: string, figure = 'length', id = 'bridge-length'): string => `charts:
  - id: bridge
    title: { zh: 新桥, en: The new bridge }
    intro: { zh: 新桥的数字。, en: The new bridge in figures. }
    panels:
      - id: ${id}
        kind: ${kind}
        title: { zh: 长度, en: Length }
        rows:
          - { label: { zh: 新桥, en: New bridge }, figure: ${figure} }
`;
const figures = bridgeLength + bridgeLanes;

/** What reading an article's figures holds them to, besides their format. */
export const figureRules: readonly RuleDescription[] = [
  {
    id: 'figures-name',
    severity: 'error',
    why: {
      zh: '图按名字找数字，网址按名字找图，名字不能重复，也不能占用页面自己的名字。',
      en: 'Charts find figures by name and addresses find charts, so names may not be given twice nor be those that pages use themselves.',
    },
    advice: { zh: '换一个名字。', en: 'Choose another name.' },
    examples: {
      fails: withFigures(figures.replace('id: lanes', 'id: length')),
      passes: withFigures(figures),
    },
  },
  {
    id: 'figures-chart',
    severity: 'error',
    why: {
      zh: '图里的每个数字都要在 figures 里有；数量和百分比画在同一根轴上，会误导读者。',
      en: 'A chart shows listed figures only, and amounts and percentages on one axis mislead.',
    },
    advice: {
      zh: '改正名字；数量用 bars，百分比用 limits、changes 或 shares，放不到一起的用 numbers。',
      en: 'Correct the name. Amounts are bars; percentages are limits, changes or shares; what shares no axis goes into numbers.',
    },
    examples: {
      fails: withFigures(chart('shares') + figures),
      passes: withFigures(chart('bars') + figures),
    },
  },
];

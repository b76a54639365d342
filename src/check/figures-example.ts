import type { Example } from './example.ts';

/** A small article with figures, and its `figures.yaml`. */
export function withFigures(figuresYaml: string): Example {
  return {
    zh: '新桥长118米，有4条车道。',
    en: 'The new bridge is 118 meters long and has four lanes.',
    files: { 'figures.yaml': figuresYaml },
  };
}

/** The length of the bridge, as an entry of `figures.yaml`. */
export const bridgeLength = `figures:
  - at: 01-bridge#p1.1
    id: length
    value: 118
    unit: { zh: 米, en: meters }
    counts: { zh: 新桥的长度, en: Length of the new bridge }
`;

/** The number of its lanes. */
export const bridgeLanes = `  - at: 01-bridge#p1.1
    id: lanes
    value: 4
    unit: { zh: 条, en: lanes }
    counts: { zh: 新桥的车道, en: Lanes of the new bridge }
`;

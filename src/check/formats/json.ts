import type { Format } from './format.ts';

/** The findings as a JSON array, for programs. */
export const json: Format = (findings, { urlOf } = {}) =>
  `${JSON.stringify(
    urlOf === undefined
      ? findings
      : findings.map((finding) => ({ ...finding, url: urlOf(finding.rule) })),
    undefined,
    2,
  )}\n`;

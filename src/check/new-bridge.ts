/** A terms file of one name, for examples. */
export const newBridge = `- id: new-bridge
  zh: 新桥
  en: [new bridge]
  kind: name
  note: { zh: 去年动工。, en: Work on it began last year. }
`;

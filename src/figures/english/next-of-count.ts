const counts = 'one two three four five six seven eight nine'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const joint = /(?:\b(?:and|or|but|while|with)|,) $/;
const share =
  /%|\bper ?cent|\b(?:half|halves|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?)\b/;

/** Whether “a third” is the next of two counted before it and no share: “two are ready and a third will start”. */
export function isNextOfCount(text: string, at: number, place: number): boolean {
  const sentence = text.slice(Math.max(0, at - 90), at).replace(/^.*[.;!?] /, '');
  if (place > counts.length + 1 || !joint.test(sentence) || share.test(sentence)) return false;
  return new RegExp(`\\b(?:${counts[place - 2]}|${ordinals[place - 2]})\\b`).test(sentence);
}

const fullWidth = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’]/u;
/** Average of letters and figures in our serif face, a little on the safe side. */
const latin = 0.54;

/** About how wide a text is set, in ems: Han and full-width marks take one each. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, each) => sum + (fullWidth.test(each) ? 1 : latin), 0);
}

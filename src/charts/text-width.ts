const fullWidth = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’]/u;
const wide = /[%+]/;
/** Where a face leaves a gap between Han and letters or figures. */
const joint = /\p{Script=Han}(?=[A-Za-z\d])|[A-Za-z\d%](?=\p{Script=Han})/gu;
/** Averages in our serif face, a little on the safe side. */
const [latin, latinWide, gap] = [0.57, 0.9, 0.125];

/** About how wide a text is set, in ems: Han and full-width marks take one each. */
export function textWidth(text: string): number {
  const widthOf = (each: string): number =>
    fullWidth.test(each) ? 1 : wide.test(each) ? latinWide : latin;
  const letters = [...text].reduce((sum, each) => sum + widthOf(each), 0);
  return letters + gap * (text.match(joint)?.length ?? 0);
}

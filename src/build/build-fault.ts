/** Why there is no site, in one line that says what to do. */
export class BuildFault extends Error {
  override name = 'BuildFault';
}

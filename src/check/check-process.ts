/** Checks what it is sent, for the process it was started by. */
import type { ContentFolder } from '../article/content.ts';
import { checkSome } from './check-some.ts';

/** Some articles of a content folder, and the terms of those that are not in it. */
export interface ToCheck {
  folder: ContentFolder;
  elsewhere: readonly string[];
}

// Whoever waited for it has ended, or has what was found.
process.on('disconnect', () => process.exit());
process.once('message', ({ folder, elsewhere }: ToCheck) => {
  void checkSome(folder, elsewhere).then((checked) => {
    process.send?.(checked, () => {
      process.disconnect();
    });
  });
});

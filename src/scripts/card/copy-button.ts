import { element } from './element.ts';
import { say } from './say.ts';

/** How long the button says that it has copied, in milliseconds. */
const shown = 2000;

/** A button that copies a text; none where the browser does not let a page copy. */
export function copyButton(
  copied: string,
  labels: { copy: string; copied: string },
): HTMLButtonElement[] {
  // Absent where the site is not served securely, whatever the types say.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) return [];
  const button = element('button', { class: 'bar-button', type: 'button' }, labels.copy);
  button.addEventListener('click', () => {
    void clipboard.writeText(copied).then(() => {
      button.textContent = labels.copied;
      say(labels.copied);
      setTimeout(() => {
        button.textContent = labels.copy;
      }, shown);
    });
  });
  return [button];
}

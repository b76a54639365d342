import { element } from '../card/element.ts';
import { say } from '../card/say.ts';

/** How long a word to the reader stays, in milliseconds. */
const shown = 2500;

let toast: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells the reader something in passing, and screen readers too. */
export function tell(text: string): void {
  say(text);
  toast ??= document.body.appendChild(
    element('p', { class: 'toast', popover: 'manual', 'aria-hidden': 'true' }),
  );
  toast.textContent = text;
  toast.showPopover();
  clearTimeout(timer);
  timer = setTimeout(() => toast?.hidePopover(), shown);
}

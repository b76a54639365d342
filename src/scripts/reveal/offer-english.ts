import { messages } from '../../i18n/messages.ts';
import { englishIsHidden } from '../reveal.ts';
import { element } from '../card/element.ts';

const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

/** Gives every sentence of the text a button that shows its English. */
export function offerEnglish(): void {
  for (const pair of document.querySelectorAll('.text .pair')) {
    if (pair.querySelector('.reveal')) continue;
    const button = element(
      'button',
      { class: 'reveal', type: 'button', 'aria-expanded': 'false' },
      messages[language].showEnglish,
    );
    button.addEventListener('click', () => {
      toggleEnglish(pair);
    });
    pair.append(button);
    // Pressed again, it is hidden again.
    pair.querySelector('.en')?.addEventListener('click', ({ target }) => {
      const isLink = target instanceof Element && target.closest('a') !== null;
      if (isLink || getSelection()?.type === 'Range' || !englishIsHidden()) return;
      if (pair.classList.contains('revealed')) toggleEnglish(pair);
    });
  }
}

/** Shows the English of a sentence, or hides it again. */
export function toggleEnglish(pair: Element): void {
  const shown = pair.classList.toggle('revealed');
  pair.querySelector('.reveal')?.setAttribute('aria-expanded', String(shown));
}

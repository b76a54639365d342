import { messages } from '../../i18n/messages.ts';
import { element } from '../card/element.ts';
import { sentenceNear } from '../keys/sentence-near.ts';
import { icon } from './icon.ts';
import { createPlayer, spokenLanguages, type SpokenLanguage } from './player.ts';
import { storedSpeech, storeSpeech } from './speech-store.ts';
import { voiceFor } from './voices.ts';

const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const { close, speech: text } = messages[language];
const rates = [0.6, 0.8, 1, 1.2, 1.5];

const player = createPlayer(storedSpeech(), refresh);
const play = control('play', text.play, toggle);
const panel = element(
  'div',
  { id: 'player', class: 'player', popover: 'manual', role: 'group', 'aria-label': text.title },
  control('previous', text.previous, () => {
    player.step(-1);
  }),
  play,
  control('next', text.next, () => {
    player.step(1);
  }),
  rateChoice(),
  ...languageChoice(),
  control('stop', close, leave),
);
panel.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') leave();
});
addEventListener('pagehide', () => {
  speechSynthesis.cancel();
});

/** Opens the panel and reads on from the sentence in view; if it is open, pauses or goes on. */
export function readAloud(): void {
  if (panel.matches(':popover-open')) {
    toggle();
    return;
  }
  document.body.append(panel);
  panel.showPopover();
  play.focus({ preventScroll: true });
  player.play(sentenceNear().sentence);
}

function toggle(): void {
  if (player.isPlaying()) player.pause();
  else player.play();
}

function leave(): void {
  player.stop();
  panel.hidePopover();
  document.querySelector<HTMLElement>('.listen')?.focus({ preventScroll: true });
}

function refresh(): void {
  const isPlaying = player.isPlaying();
  play.setAttribute('aria-label', isPlaying ? text.pause : text.play);
  play.replaceChildren(icon(isPlaying ? 'pause' : 'play'));
}

function control(name: Parameters<typeof icon>[0], label: string, act: () => void): HTMLElement {
  const button = element(
    'button',
    { class: 'player-button', type: 'button', 'aria-label': label },
    icon(name),
  );
  button.addEventListener('click', act);
  return button;
}

function rateChoice(): HTMLElement {
  const options = rates.map((rate) => [String(rate), `${rate}×`] as const);
  return choice(text.rate, options, String(storedSpeech().rate), (value) => {
    storeSpeech({ rate: Number(value) });
    player.set({ rate: Number(value) });
  });
}

/** Which language is read in the view of both; there is no choice without voices for both. */
function languageChoice(): HTMLElement[] {
  const voices = speechSynthesis.getVoices();
  if (!voiceFor(voices, 'zh') || !voiceFor(voices, 'en')) return [];
  const options = spokenLanguages.map((each) => [each, text.languages[each]] as const);
  const made = choice(text.language, options, storedSpeech().language, (value) => {
    const chosen = value as SpokenLanguage;
    storeSpeech({ language: chosen });
    player.set({ language: chosen });
  });
  made.classList.add('player-language');
  return [made];
}

function choice(
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
  act: (value: string) => void,
): HTMLElement {
  const made = element(
    'select',
    { 'aria-label': label, class: 'player-choice' },
    ...options.map(([value, name]) => element('option', { value }, name)),
  );
  made.value = chosen;
  made.addEventListener('change', () => {
    act(made.value);
  });
  return made;
}

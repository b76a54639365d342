import { focusWord } from '../card/walk.ts';
import { openCopying } from '../copying.ts';
import { englishIsHidden } from '../reveal.ts';
import { toggleEnglish } from '../reveal/offer-english.ts';
import { showHelp } from './help.ts';
import { sentenceBeside, sentenceNear } from './sentence-near.ts';
import type { Action } from './table.ts';

/** What the keys do, by name. */
export const actions: Record<Action, () => void> = {
  nextSentence: () => {
    toSentence(1);
  },
  previousSentence: () => {
    toSentence(-1);
  },
  nextSection: () => {
    toSection('next');
  },
  previousSection: () => {
    toSection('prev');
  },
  view: () => {
    const views = [...document.querySelectorAll<HTMLInputElement>('[name="view"]')];
    views[(views.findIndex(({ checked }) => checked) + 1) % views.length]?.click();
  },
  pinyin: () => document.querySelector<HTMLElement>('#pinyin-on')?.click(),
  showEnglish: () => {
    const { sentence } = sentenceNear();
    if (sentence && englishIsHidden()) toggleEnglish(sentence);
  },
  lookUp: () => {
    const { sentence } = sentenceNear();
    const word = sentence?.querySelector<HTMLElement>('.zh ruby');
    if (word?.checkVisibility()) focusWord(word);
    else sentence?.querySelector<HTMLElement>('.en a.term')?.focus();
  },
  copy: () => {
    const { sentence } = sentenceNear();
    if (sentence) void openCopying(sentence);
  },
  readAloud: () => {
    const listen = document.querySelector<HTMLElement>('.listen');
    if (listen?.checkVisibility({ visibilityProperty: true })) listen.click();
  },
  help: showHelp,
};

function toSentence(step: 1 | -1): void {
  const { sentence, focused } = sentenceNear();
  const next = sentence && focused ? sentenceBeside(sentence, step) : sentence;
  if (next) focusOn(next);
}

/** Puts the focus on a sentence's mark, from where Enter opens its menu and Tab goes on to its words. */
function focusOn(sentence: HTMLElement): void {
  sentence
    .querySelector<HTMLElement>('.permalink')
    ?.focus({ preventScroll: true, focusVisible: true });
  sentence.scrollIntoView({ block: 'nearest' });
}

/** To another page, or on the page of the whole article to another place. */
function toSection(way: 'next' | 'prev'): void {
  const link = document.querySelector<HTMLAnchorElement>(`.pager a[rel="${way}"]`);
  if (link) {
    link.click();
    return;
  }
  const sections = [...document.querySelectorAll<HTMLElement>('main section[id]:has(.pair)')];
  const current = sentenceNear().sentence?.closest('section[id]');
  const at = sections.findIndex((section) => section === current);
  const section = sections[at + (way === 'next' ? 1 : -1)];
  const first = section?.querySelector<HTMLElement>('.pair');
  if (!section || !first) return;
  focusOn(first);
  section.scrollIntoView();
}

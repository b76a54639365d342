import { messages } from '../../i18n/messages.ts';
import { listButton } from '../study/list-button.ts';
import type { Asked } from './asked.ts';
import { copyButton } from './copy-button.ts';
import { element } from './element.ts';
import { lookUpWords, type Found, type Word } from './look-up-words.ts';
import { asText, spelled } from './spelled.ts';

/** What a card holds, what it is called and what a screen reader says of it. */
export interface CardContent {
  elements: HTMLElement[];
  label: string;
  said: string;
}

const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const { close, level, study, card: text } = messages[language];

/** Puts a card together for what is asked about; nothing if there is neither a word nor a note. */
export async function contentOf(
  asked: Asked,
  target: HTMLElement,
): Promise<CardContent | undefined> {
  const note = asked.note?.querySelector('dl')?.cloneNode(true) as HTMLElement | undefined;
  return asked.text === undefined
    ? note && noteContent(note)
    : wordContent(asked.text, asked, target, note);
}

/** What stands in for a meaning. */
function instead(found: Found | undefined): string {
  if (found === undefined) return text.unavailable;
  return found.word?.inParts.length ? text.inParts : text.noSense;
}

function noteContent(note: HTMLElement): CardContent {
  const label = note.querySelector('dt')?.textContent.trim() ?? '';
  return { elements: [closeButton(), note], label, said: note.textContent };
}

async function wordContent(
  written: string,
  asked: Asked,
  target: HTMLElement,
  note: HTMLElement | undefined,
): Promise<CardContent> {
  const found = await lookUpWords(asked, target).catch(() => undefined);
  if (found && found.word === undefined && asked.word?.text !== undefined)
    return wordContent(asked.word.text, asked.word, target, note);
  const { word, wholes = [] } = found ?? {};
  const pinyin = word?.pinyin ?? asked.syllables.join('·');
  const reading = asText(pinyin);
  const meaning = word?.senses ?? [instead(found)];
  return {
    elements: [
      closeButton(),
      head(written, pinyin),
      word?.senses ? senses(word.senses) : remark(meaning.join('; ')),
      ...(word?.senses && word.inParts.length > 0 ? [remark(text.parts)] : []),
      ...(word?.inParts ?? []).map(line),
      ...(word?.count === undefined ? [] : [remark(facts(word, word.count))]),
      ...wholes.map(whole),
      ...(note ? [note] : []),
      actions(written, reading, word, target),
    ],
    label: `${written} ${reading}`,
    said: [written, reading, meaning.join('; ')].join(', '),
  };
}

function closeButton(): HTMLElement {
  return element('button', { class: 'sheet-close', type: 'button', 'aria-label': close }, '×');
}

function head(word: string, pinyin: string): HTMLElement {
  return element(
    'p',
    { class: 'card-head' },
    element('span', { class: 'card-word', lang: 'zh-Hans' }, word),
    ' ',
    spelled(pinyin),
  );
}

function senses(meanings: readonly string[]): HTMLElement {
  const items = meanings.map((meaning) => element('li', {}, meaning));
  return element('ol', { class: 'card-senses', lang: 'en' }, ...items);
}

function remark(words: string): HTMLElement {
  return element('p', { class: 'card-remark' }, words);
}

/** How often the article has a word and how hard it is; names and set phrases are not graded. */
function facts(word: Word, count: number): string {
  const isGraded = word.name === undefined && !(word.compound && word.term !== undefined);
  return [text.occurs(count), ...(isGraded ? [level(word.level)] : [])].join(' · ');
}

/** A compound the word is part of, and what it is made of. */
function whole(word: Word): HTMLElement {
  return element(
    'div',
    { class: 'card-whole' },
    remark(text.within),
    line(word),
    ...word.inParts.map(line),
  );
}

/** A word, its pinyin and what it means, in one line. */
function line({ text: word, pinyin, senses: meanings = [] }: Word): HTMLElement {
  return element(
    'p',
    { class: 'card-line' },
    element('span', { lang: 'zh-Hans' }, word),
    ' ',
    spelled(pinyin),
    ' ',
    element('span', { lang: 'en' }, meanings.join('; ')),
  );
}

function actions(
  written: string,
  reading: string,
  word: Word | undefined,
  target: HTMLElement,
): HTMLElement {
  const { vocabulary = '', article = '' } =
    document.querySelector<HTMLElement>('#card')?.dataset ?? {};
  const sentence = target.closest('.pair');
  const id = word?.id ?? word?.text;
  const address = id === undefined ? vocabulary : `${vocabulary}#${id}`;
  const isListed = id !== undefined && word?.count !== undefined;
  return element(
    'p',
    { class: 'card-actions' },
    ...(isListed ? listButton({ article, vocabulary }, id, study) : []),
    ...copyButton(`${written} ${reading}`, text),
    element('a', { class: 'bar-button', href: address }, text.vocabulary),
    ...(sentence
      ? [
          element(
            'a',
            { class: 'bar-button card-sentence', href: `#${sentence.id}` },
            `¶ ${text.sentence}`,
          ),
        ]
      : []),
  );
}

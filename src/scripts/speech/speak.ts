import type { Language } from '../../text/language.ts';
import { stretches } from './stretches.ts';
import { voiceFor } from './voices.ts';

/** Speaks texts one after the other, instead of whatever is being spoken; resolves at the end, if not stopped. */
export function speak(
  texts: readonly { text: string; language: Language }[],
  rate: number,
): Promise<'spoken' | 'failed'> {
  speechSynthesis.cancel();
  const voices = speechSynthesis.getVoices();
  const utterances = texts.flatMap(({ text, language }) => {
    const voice = voiceFor(voices, language);
    if (!voice) return [];
    return stretches(text, language).map((stretch) => {
      const utterance = new SpeechSynthesisUtterance(stretch);
      utterance.voice = voice;
      utterance.lang = voice.lang.replaceAll('_', '-');
      utterance.rate = rate;
      return utterance;
    });
  });
  return new Promise((resolve) => {
    const last = utterances.at(-1);
    if (!last) {
      resolve('spoken');
      return;
    }
    last.addEventListener('end', () => {
      resolve('spoken');
    });
    for (const utterance of utterances) {
      utterance.addEventListener('error', ({ error }) => {
        if (error !== 'canceled' && error !== 'interrupted') resolve('failed');
      });
      speechSynthesis.speak(utterance);
    }
  });
}

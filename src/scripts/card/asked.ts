/** What the reader asks about: a word, what it may be part of, and the note on its term. */
export interface Asked {
  /** The characters of the word; absent for a term in English. */
  text?: string;
  /** Its reading, a syllable a character. */
  syllables: readonly string[];
  /** Longer stretches of the sentence that hold the word, the shortest first. */
  stretches: readonly string[];
  /** The note on the term it stands in. */
  note?: HTMLElement | undefined;
  /** The word alone, where the term around it is asked about: what is told if the term has no card. */
  word?: Asked;
}

/** The most words a compound has. */
const longest = 9;

/** Reads from the page what a word or a term is; `phrase` if a word of a term stands for the term. */
export function askedBy(target: HTMLElement, { phrase = false } = {}): Asked {
  const term = target.closest<HTMLAnchorElement>('a.term');
  const note = (term && document.getElementById(term.hash.slice(1))) ?? undefined;
  if (!target.matches('ruby')) return { syllables: [], stretches: [], note };
  const word = { text: target.textContent, syllables: syllablesIn(target), note };
  const stretches = stretchesAround(target);
  const isWhole = term === null || term.textContent === target.textContent;
  if (isWhole || !phrase) return { ...word, stretches };
  const whole = { text: term.textContent, syllables: syllablesIn(term), stretches: [], note };
  return { ...whole, word: { ...word, stretches } };
}

function syllablesIn(place: HTMLElement): string[] {
  return [...place.querySelectorAll('rt')].map(({ dataset }) =>
    (dataset.py ?? '').replace(/^'|-$/g, ''),
  );
}

function stretchesAround(word: HTMLElement): string[] {
  const pieces = piecesOf(word.closest('.zh') ?? word);
  const at = pieces.findIndex(({ ruby }) => ruby === word);
  const found: string[] = [];
  for (let start = Math.max(0, at - longest + 1); start <= at; start += 1) {
    for (let end = at + 1; end <= Math.min(pieces.length, start + longest); end += 1) {
      if (end - start < 2) continue;
      found.push(
        pieces
          .slice(start, end)
          .map(({ text }) => text)
          .join(''),
      );
    }
  }
  return found.sort((a, b) => a.length - b.length);
}

interface Piece {
  text: string;
  ruby?: Element;
}

/** A line's words and what stands between them. */
function piecesOf(line: Element): Piece[] {
  return [...line.childNodes].flatMap((node): Piece[] => {
    if (node instanceof Text) return [{ text: node.data }];
    if (!(node instanceof Element)) return [];
    return node.matches('ruby') ? [{ text: node.textContent, ruby: node }] : piecesOf(node);
  });
}

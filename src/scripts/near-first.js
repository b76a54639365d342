// Has what a switch does reach the screen first, and the text around it in the frames after, which no one waits for.
(() => {
  /** Text out of the view that waits. @type {Set<HTMLElement>} */
  const waiting = new Set();
  /** What a view that was chosen began with. @type {HTMLElement | undefined} */
  let start;
  let screens = 0;
  /** When the change began, in milliseconds, and for how long more is laid out with it. */
  let began = 0;
  const budget = 40;
  /** Whether sentences of what comes into view wait each for itself. */
  let bySentence = false;
  /** How far it is from the view. @param {Element} part */
  const distance = (part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return Math.max(top - innerHeight, -bottom, 0);
  };
  /** Lets go what is no farther from the view, and says whether anything was. @param {number} reach */
  const letGo = (reach) => {
    const near = [...waiting].filter((part) => distance(part) <= reach);
    for (const part of near) {
      waiting.delete(part);
      part.style.removeProperty('--later');
      part.style.removeProperty('--shape');
      if (!bySentence || reach > 0 || !part.matches('.paragraph')) continue;
      /** @type {Iterable<any>} */
      const sentences = part.children;
      for (const sentence of sentences) {
        waiting.add(sentence);
        sentence.style.setProperty('--later', 'hidden');
      }
    }
    return near.length > 0;
  };
  const widen = () => {
    letGo(screens > 1.5 ? Infinity : screens * innerHeight);
    screens += 0.5;
    if (waiting.size > 0) requestAnimationFrame(widen);
  };
  // Ahead of the change, while all is where it was.
  addEventListener('input', ({ target }) => {
    if (!(target instanceof Element && target.matches('[data-setting]'))) return;
    began = performance.now();
    const { name, value } = /** @type {HTMLInputElement} */ (target);
    const first = document.querySelector('.text');
    // In another view text is longer or shorter: of what is on the screen only the start is sure to be there after it.
    const isView = name === 'view';
    bySentence = isView && value === 'both';
    /** @type {HTMLElement | undefined} */
    let next;
    /** @type {NodeListOf<HTMLElement>} */
    const blocks = document.querySelectorAll('.article :is(.paragraph, .heading)');
    for (const block of blocks) {
      const away = distance(block);
      // What is farther is not laid out at all, but for the text that came first.
      if (away > 4 * innerHeight && block.parentElement !== first) continue;
      const isWhole = away > 0 || (isView && (next || value !== 'both'));
      /** @type {Iterable<any>} */
      const parts = isWhole ? [block] : block.children;
      for (const part of parts) {
        if (part.matches(':focus-within')) continue;
        if (next || distance(part) > 0) waiting.add(part);
        else if (isView) next = part;
      }
    }
    for (const part of waiting) {
      part.style.setProperty('--later', 'hidden');
      if (isView) part.style.setProperty('--shape', bySentence ? 'flow-root' : 'block');
    }
    // Laid out with the change, and not once more when the browser finds it on the screen.
    if (start !== next) start?.style.removeProperty('--now');
    next?.style.setProperty('--now', 'visible');
    start = next;
  });
  addEventListener('change', () => {
    // Where text became shorter, more of it has come into view: a slow processor shows what it has, and that a frame later.
    const isInTime = () => performance.now() - began < budget;
    while (isInTime() && letGo(0));
    screens = 0;
    if (waiting.size === 0) return;
    requestAnimationFrame(isInTime() ? widen : () => requestAnimationFrame(widen));
  });
})();

// Has what a switch does reach the screen first, and the text around it in the frames after, which no one waits for.
(() => {
  /** Text out of the view that waits. @type {Set<HTMLElement>} */
  const waiting = new Set();
  let screens = 0;
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
    const first = document.querySelector('.text');
    /** @type {NodeListOf<HTMLElement>} */
    const blocks = document.querySelectorAll('.article :is(.paragraph, .heading)');
    for (const block of blocks) {
      const away = distance(block);
      // What is farther is not laid out at all, but for the text that came first.
      if (away > 4 * innerHeight && block.parentElement !== first) continue;
      /** @type {Iterable<any>} */
      const parts = away > 0 ? [block] : block.children;
      for (const part of parts)
        if (distance(part) > 0 && !part.matches(':focus-within')) waiting.add(part);
    }
    for (const part of waiting) part.style.setProperty('--later', 'hidden');
  });
  addEventListener('change', () => {
    // Where text became shorter, more of it has come into view.
    while (letGo(0));
    screens = 0;
    if (waiting.size > 0) requestAnimationFrame(widen);
  });
})();

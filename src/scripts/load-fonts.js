// Has the page's own fonts come once its text is drawn in those of the machine, in which it takes the same room.
(() => {
  /** @type {HTMLLinkElement | null} */
  const faces = document.querySelector('#faces');
  const use = () => {
    if (faces) faces.media = 'all';
  };
  const load = () => {
    // A style sheet that is still coming would be asked for once more.
    if (faces?.sheet) use();
    else faces?.addEventListener('load', use, { once: true });
  };
  // Without a Chinese font what stands for a character is of any width: spaces keep its room instead.
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas) {
    canvas.font = '100px serif';
    if (canvas.measureText('国').width !== 100) {
      document.documentElement.classList.add('spaces');
      // So that they are there for the first picture.
      document.fonts.load('1em "Shuangdu Space"', '国').catch(() => null);
    }
  }
  // Where the site's worker is, they are on the machine already, and nothing need be drawn twice.
  if (navigator.serviceWorker?.controller) load();
  else
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in self) requestIdleCallback(load, { timeout: 1000 });
      else setTimeout(load, 100);
    });
})();

// Before anything is drawn: text is drawn in the machine's fonts first, in which it takes the same room (load-fonts.ts).
(() => {
  // Where the site's worker is, its own are on the machine already, and nothing need be drawn twice.
  /** @type {HTMLLinkElement | null} */
  const faces = document.querySelector('#faces');
  if (navigator.serviceWorker?.controller && faces) {
    const use = () => {
      faces.media = 'all';
    };
    // A style sheet that is still coming would be asked for once more.
    if (faces.sheet) use();
    else faces.addEventListener('load', use, { once: true });
  }
  // Without a Chinese font what stands for a character is of any width: spaces keep its room instead.
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return;
  canvas.font = '100px serif';
  if (canvas.measureText('国').width === 100) return;
  const { documentElement: root, fonts } = document;
  root.classList.add('spaces');
  // Made of its bytes, it is there for the first picture: what has to be fetched, even from a style sheet, is not.
  const [, file] = getComputedStyle(root)
    .getPropertyValue('--space-font')
    .split(/base64,|["')]+$/);
  const bytes = Uint8Array.from(atob(file ?? ''), (byte) => byte.charCodeAt(0));
  const size = { ascentOverride: '115.1%', descentOverride: '28.6%', lineGapOverride: '0%' };
  fonts.add(new FontFace('Shuangdu Space', bytes, { weight: '100 900', ...size }));
})();

// The faces a style sheet declares, as faces of a script: those of a style sheet are made anew when a page is printed or what
// styles ask of the medium is answered otherwise, and draw nothing at first.
/** @param {CSSStyleSheet} sheet */
function facesOf(sheet) {
  return [...sheet.cssRules].map((rule) => {
    const { style } = /** @type {CSSFontFaceRule} */ (rule);
    const value = (name = '') => style.getPropertyValue(name);
    const range = value('unicode-range') || 'U+0-10FFFF';
    const descriptors = { weight: value('font-weight'), unicodeRange: range };
    const family = value('font-family').replaceAll(/['"]/g, '');
    return new FontFace(family, value('src'), { ...descriptors, display: 'swap' });
  });
}

// Before anything is drawn: text is drawn in the machine's fonts first, in which it takes the same room (load-fonts.ts).
(() => {
  // Where the site's worker is, its own are on the machine already, and nothing need be drawn twice.
  const { documentElement: root, fonts } = document;
  /** @type {HTMLLinkElement | null} */
  const link = document.querySelector('#faces');
  if (navigator.serviceWorker?.controller && link) {
    const use = () => {
      if (link.sheet) for (const face of facesOf(link.sheet)) fonts.add(face);
      link.remove();
    };
    // A style sheet that is still coming would be asked for once more.
    if (link.sheet) use();
    else link.addEventListener('load', use, { once: true });
  }
  // Without a Chinese font what stands for a character is of any width: spaces keep its room instead.
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return;
  canvas.font = '100px serif';
  if (canvas.measureText('国').width === 100) return;
  root.classList.add('spaces');
  // Made of its bytes, it is there for the first picture: what has to be fetched, even from a style sheet, is not.
  const [, file] = getComputedStyle(root)
    .getPropertyValue('--space-font')
    .split(/base64,|["')]+$/);
  const bytes = Uint8Array.from(atob(file ?? ''), (byte) => byte.charCodeAt(0));
  const size = { ascentOverride: '115.1%', descentOverride: '28.6%', lineGapOverride: '0%' };
  fonts.add(new FontFace('Shuangdu Space', bytes, { weight: '100 900', ...size }));
})();

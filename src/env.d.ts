/// <reference types="astro/client" />

/** The faces that a style sheet declares (`scripts/expect-fonts.js`). */
declare function facesOf(sheet: CSSStyleSheet): FontFace[];

import { fileNames } from './file-names.ts';

/**
 * The book's styles. Chinese and English are set in the fonts of the reading system, which readers
 * choose for themselves. Only pinyin brings its letters: many Chinese fonts draw ā, ǎ and ü as wide as
 * a character.
 */
export const styleSheet = `@font-face {
  font-family: 'Shuangdu Pinyin';
  src: url(${fileNames.pinyinFont}) format('woff2');
}
body {
  margin: 0 4%;
}
h1, h2 {
  margin: 2em 0 1.2em;
  font-weight: bold;
  line-height: 1.4;
  text-align: start;
  break-after: avoid;
  page-break-after: avoid;
}
h1 { font-size: 1.4em; }
h2 { font-size: 1.2em; }
h1 span, h2 span { display: block; }
h1 .zh, h2 .zh { line-height: 1.9; }
h1 .en, h2 .en { font-size: 0.8em; font-weight: normal; }
p { margin: 0; }
.zh { line-height: 2; }
.en { line-height: 1.5; }
p.en { font-size: 0.92em; }
ruby { ruby-align: center; margin: 0 0.1em; }
rt {
  font-family: 'Shuangdu Pinyin', sans-serif;
  font-size: 0.52em;
  font-weight: normal;
  font-style: normal;
  line-height: 1.1;
}
.paragraph { margin: 0 0 1.8em; }
.pair { margin: 0 0 0.9em; }
.paragraph > .pair:first-child > .zh { text-indent: 2em; }
.pair > .zh, .pair > .en { orphans: 2; widows: 2; }
.pair > .en { margin-top: 0.15em; }
.term { color: inherit; text-decoration: none; }
.term sup { font-size: 0.65em; line-height: 0; }
.untranslated { font-style: italic; }
.part-note {
  margin: 1.5em 0;
  padding: 0.8em 0;
  border: solid;
  border-width: 1px 0;
  font-size: 0.9em;
}
.part-note .en, .colophon .en { margin-bottom: 0.6em; }
.notes {
  margin-top: 2.5em;
  padding-top: 1em;
  border-top: 1px solid;
  font-size: 0.85em;
}
.notes .zh, .part-note .zh, .colophon .zh { line-height: 1.7; }
aside { margin: 0 0 0.9em; }
nav ol { padding-left: 0; list-style: none; }
nav ol ol { padding-left: 1.2em; }
nav li { margin: 0.7em 0; }
nav a { color: inherit; text-decoration: none; }
nav a span { display: block; }
nav a .zh { line-height: 1.5; }
nav a .en { font-size: 0.85em; }
.title-page { margin-top: 12%; }
.title-page div { margin-top: 1.5em; }
.imprint { padding-top: 2em; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 100vh; }
`;

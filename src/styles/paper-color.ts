import tokens from './tokens.css?raw';

/** The color of the page by day and by night, as `tokens.css` has it, for what is drawn around the page. */
export const paperColor = readPaperColor();

function readPaperColor(): { light: string; dark: string } {
  const found = /--color-paper:\s*light-dark\((#\w+),\s*(#\w+)\)/.exec(tokens);
  const [, light = '', dark = ''] = found ?? [];
  if (found === null)
    throw new Error('src/styles/tokens.css: --color-paper is not light-dark(#rrggbb, #rrggbb)');
  return { light, dark };
}

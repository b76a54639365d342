import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'src/styles';
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));

// WebKit gives <ruby> and <rt> their display itself and drops these from a style sheet (CSS.supports says no).
test.each(sheets)('%s leaves the display of ruby to the browser', (name) => {
  const css = readFileSync(join(folder, name), 'utf8').replaceAll(
    /\/\*.*?\*\/|@supports[^{]*/gs,
    '',
  );
  expect(css).not.toMatch(/:\s*(?:inline |block )?ruby(?:-text|-base)?(?:-container)?\s*;/);
});

import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { faces } from './faces.ts';
import { spaceFont } from './space-font.ts';

/** `node src/fonts/write-space-font.ts`: writes `space.woff2` again, which styles hold. */
const file = faces.find(({ family }) => family === 'Shuangdu Song')?.file ?? '';
const font = await readFile(createRequire(import.meta.url).resolve(file));
await writeFile(new URL('space.woff2', import.meta.url), await spaceFont(font));

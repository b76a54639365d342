import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { inlineScript } from '../../src/components/inline-script.ts';

const folder = new URL('../../src/scripts/', import.meta.url);
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

test.each([
  ['// Why.\nrun();\n', 'run();\n'],
  ['if (a) {\n  // Why.\n  run();\n}\n', 'if (a) {\nrun();\n}\n'],
  ['/** @type {string[]} */\nconst names = [];\n', 'const names = [];\n'],
  ['const a = /** @type {A} */ (b);\n', 'const a = (b);\n'],
  ["open('https://a.example/'); // Why.\n", "open('https://a.example/'); // Why.\n"],
])('%j stands in a page as %j', (code, inline) => {
  expect(inlineScript(code)).toBe(inline);
});

test.each(scripts)('%s does in a page what it does as a file', (name) => {
  const code = readFileSync(new URL(name, folder), 'utf8');
  expect(printed(inlineScript(code))).toBe(printed(code));
  expect(inlineScript(code)).not.toMatch(/^\s*\/[/*]/m);
});

/** A script as its syntax tree is printed, without comments. */
function printed(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext },
  });
  return outputText;
}

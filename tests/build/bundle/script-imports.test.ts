import { expect, test } from 'vitest';
import { scriptImports } from '../../../src/build/bundle/script-imports.ts';

const chunk = (...imports: string[]): { type: 'chunk'; imports: string[] } => ({
  type: 'chunk',
  imports,
});

test('a script imports what it names, and what that names, but no file of another kind', () => {
  const found = scriptImports({
    'page.js': chunk('shared.js', 'store.js'),
    'store.js': chunk('base.js'),
    'base.js': chunk('shared.js'),
    'shared.js': chunk(),
    'page.css': { type: 'asset' },
  });
  expect(new Map(found)).toEqual(
    new Map([
      ['page.js', ['shared.js', 'store.js', 'base.js']],
      ['store.js', ['base.js', 'shared.js']],
      ['base.js', ['shared.js']],
    ]),
  );
});

test('scripts that import each other are each other’s imports', () => {
  expect(scriptImports({ 'a.js': chunk('b.js'), 'b.js': chunk('a.js') })).toEqual([
    ['a.js', ['b.js', 'a.js']],
    ['b.js', ['a.js', 'b.js']],
  ]);
});

import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/', 'tests/fixtures/', 'test-results/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers read well in templates.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Type and value of a closed set share a place, not a name.
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Han characters are code points, which spreading gives.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  astro.configs.recommended,
  // Scripts of components hold imports only, and belong to no program.
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  // Type checking finds unused names in components; this rule takes parameter names of types for them.
  { files: ['**/*.astro'], rules: { 'no-unused-vars': 'off' } },
  {
    files: ['src/scripts/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        localStorage: 'readonly',
        requestAnimationFrame: 'readonly',
        CSS: 'readonly',
        FontFace: 'readonly',
        Element: 'readonly',
        Event: 'readonly',
        innerHeight: 'readonly',
        addEventListener: 'readonly',
        atob: 'readonly',
        dispatchEvent: 'readonly',
        getComputedStyle: 'readonly',
        requestIdleCallback: 'readonly',
        self: 'readonly',
        setTimeout: 'readonly',
        location: 'readonly',
        navigator: 'readonly',
        performance: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
);

import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const typed = {files: ['**/*.ts'], extends: [tseslint.configs.strictTypeChecked]};

export default defineConfig([
  globalIgnores([
    'dist/',
    'site/',
    'coverage/',
    'bench/results/',
    'bench/peers/build/',
    'test/cases/**/*.json',
    // Projects and types of frameworks, which are checked with those.
    'test/packages/*/',
    'types/',
  ]),
  {
    ...typed,
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      // Lit binds `@click=${this.method}` to the element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      // Safari takes the role of a list away with its bullets; `<ol role="list">` gives it back.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Typed as a promise for snapshots, `equal` answers at once for values.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: 'Equal', package: 'chai'}]},
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A table of tests has functions of one kind, whether or not a row waits for something.
      '@typescript-eslint/require-await': 'off',
    },
  },
]);

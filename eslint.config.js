import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What guards against a page that says more than its text, whatever it was called. */
const noRawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Only app/ui/json-ld may write raw HTML: there what is written is data, and is escaped.',
};

export default defineConfig(
  globalIgnores(['build/', 'public/', 'data/', 'test-results/', 'playwright-report/', '.cache/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `import type` is erased, so a view can name a server's type without reaching its code.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in texts are safe; objects, null and undefined are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => save()` is plain enough where nothing is done with the result.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Remix ends a request by a thrown Response.
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'lib', name: 'Response' }] }],
      // `void promise` says that nobody waits; a bare one is a bug.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An action that has nothing to await is still an action.
      '@typescript-eslint/require-await': 'off',
      // The portal's objects are made of functions, not classes: taking one out of its object is safe.
      '@typescript-eslint/unbound-method': 'off',
      // There are no enums to mix up, and hardly a class to take for another: to look for them takes a quarter of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `'' | string` tells a reader what the empty text is for.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Merging into a library's interface.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Column types and React's props are written as suits each.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Deprecated only so that it stands out: the demo's provider, on the same machine, speaks http.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noRawHtml],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    settings: { 'jsx-a11y': { polymorphicPropName: 'as' } },
    // Those that ask for the React compiler's view of each file take a fifth of the time, and nothing here is compiled by it.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Where JSON-LD is written, escaped, in one place.
    files: ['app/ui/json-ld/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // What answers on a terminal, and what keeps a library from it.
    files: [
      'app/commands/**',
      'app/demo/start-demo.server.ts',
      'tests/run.ts',
      'tests/run/**',
      'tests/support/**',
      'tests/bench/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**'],
    rules: {
      // Test data is known to be there; where it isn't, the test fails, which is right.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'test', 'it'].flatMap((object) =>
          ['only', 'skip', 'fixme', 'todo'].map((property) => ({
            object,
            property,
            message: 'Every test runs, always.',
          })),
        ),
      ],
    },
  },
);

/**
 * Logical properties only, so that every page mirrors itself in right-to-left languages.
 *
 * @type {import('stylelint').Config}
 */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-plugin-logical-css'],
  reportNeedlessDisables: true,
  rules: {
    // Chromium has no `overflow-block` yet; which way a box scrolls down is the same in every language of the portal.
    'logical-css/require-logical-properties': [true, { ignore: ['overflow-x', 'overflow-y'] }],
    'logical-css/require-logical-keywords': true,
    'selector-max-id': 0,
    // block__part--variant
    'selector-class-pattern':
      '^[a-z][a-z0-9]*(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$',
    'import-notation': 'string',
    // Tokens stand in groups.
    'custom-property-empty-line-before': null,
    // Variants stand beside what they vary, not in the order of their weight.
    'no-descending-specificity': null,
  },
};

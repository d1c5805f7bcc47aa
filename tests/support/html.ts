import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

const rules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes is not how one writes by hand; both are valid.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'attr-case': 'off',
    // Checkboxes of one question share a name, and are sent as several values.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    'no-trailing-whitespace': 'off',
    // A dialogue's own title is as long as it is.
    'long-title': 'off',
    // A telephone number stands in <bdi>, which does not break.
    'tel-non-breaking': 'off',
    // What is fetched comes from the portal itself.
    'require-sri': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader([], rules));

/** What is wrong with a page's HTML, a line each. */
export async function findHtmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${ruleId}: ${message} (${line}:${column}, ${selector ?? ''})`,
    ),
  );
  return [...faults, ...findBrokenCharacters(html).map((around) => `broken character: ${around}`)];
}

/** Where a page has a zero, which a browser shows as \uFFFD, or a character that was already cut in two: each with the text around it. */
export function findBrokenCharacters(html: string): string[] {
  return [...html.matchAll(/.{0,30}[\0\uFFFD].{0,30}/gs)].map(([around]) => JSON.stringify(around));
}

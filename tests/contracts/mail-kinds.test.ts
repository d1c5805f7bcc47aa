import { expect, test } from 'vitest';

import { getI18n } from '~/i18n/i18n.server';
import { sourceLanguage } from '~/i18n/language';
import { mailTemplates } from '~/mail-templates.server';

test('every kind of mail has a name that staff can read when one did not go out', () => {
  const i18n = getI18n(sourceLanguage);
  const nameless = Object.keys(mailTemplates).filter((kind) => !i18n.exists(`outbox:kinds.${kind}`));
  expect(nameless).toEqual([]);
});

import { sourceLanguage } from '~/i18n/language';
import { pickText, type LocalText } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import type { Day } from '~db/columns';

import type { KommunSettings } from '../kommun-settings';

/** What the accessibility statement says of this kommun's portal. */
export interface AccessibilityStatement {
  kommun: string;
  /** The portal's address as people write it. */
  host: string;
  status: KommunSettings['accessibility']['status'];
  assessedOn: Day;
  updatedOn: Day;
  /** Known failures, each with its reason. */
  failures: readonly LocalText[];
  contact: { email: string; phone: string };
}

/** Reads the statement from the kommun's settings. */
export function readStatement(
  { kommun, baseUrl }: Pick<LoadContext, 'kommun' | 'baseUrl'>,
  language: string,
): AccessibilityStatement {
  const { status, assessedOn, updatedOn, failures } = kommun.accessibility;
  return {
    kommun: kommun.name,
    host: new URL(baseUrl).host,
    status,
    assessedOn,
    updatedOn,
    failures: failures.map((failure) => pickText(failure, language, sourceLanguage)),
    contact: { email: kommun.contact.email, phone: kommun.contact.phone },
  };
}

import type { Day } from '~db/columns';

import type { KommunSettings } from '../kommun-settings';
import type { FieldReader } from './field-reader';
import { accessibilityForm } from './forms/accessibility-form';
import { coloursForm } from './forms/colours-form';
import { identityForm } from './forms/identity-form';
import { ladderForm, languagesForm } from './forms/portal-forms';
import { retentionForm } from './forms/retention-form';
import { rolesForm } from './forms/roles-form';
import { sessionsForm } from './forms/sessions-form';
import { textsForm } from './forms/texts-form';
import type { SettingFields } from './setting-form';
import type { SettingName } from './setting-name';

/** What a form is filled in and read with. */
export interface FormReading {
  kommun: KommunSettings;
  /** The languages that the installation has texts for. */
  languages: readonly string[];
  today: Day;
}

/** How a setting is filled in and read. */
export interface SectionForm {
  /** What the form holds for the kommun's settings as they are. */
  shown: (reading: FormReading) => SettingFields;
  /** The value that was typed. What is wrong is noted in the reader, and the value then counts for nothing. */
  read: (reader: FieldReader, reading: FormReading) => unknown;
}

/** What is changed in a form of fields. */
export type FormSetting = Exclude<SettingName, 'logo'>;

/** Every setting's form. */
export const sectionForms: Readonly<Record<FormSetting, SectionForm>> = {
  identity: identityForm,
  colours: coloursForm,
  texts: textsForm,
  languages: languagesForm,
  ladder: ladderForm,
  retention: retentionForm,
  accessibility: accessibilityForm,
  roles: rolesForm,
  sessions: sessionsForm,
};

import type { Day } from '~db/columns';

import type { KommunSettings } from '../kommun-settings';
import type { FieldReader } from './field-reader';
import type { SettingFields } from './setting-form';

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

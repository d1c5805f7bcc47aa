import type { KommunSettings } from '~/features/kommun/kommun-settings';
import type { Language } from '~/i18n/language';

/** Whose portal it is, in which language, when and at which address: what everything that leaves the portal depends on besides the data. */
export interface Portal {
  kommun: Pick<KommunSettings, 'name' | 'place' | 'colours' | 'ladder' | 'contact' | 'languages'>;
  language: Language;
  now: Date;
  /** The address that residents use, without a slash at the end. */
  baseUrl: string;
}

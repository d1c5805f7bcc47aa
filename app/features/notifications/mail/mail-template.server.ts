import type { TFunction } from 'i18next';

import type { Format } from '~/i18n/format';
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';

import type { MailContent } from './mail-content';

/** What a mail is worded with, at the moment it is sent. */
export interface MailContext extends Pick<LoadContext, 'db' | 'kommun' | 'baseUrl' | 'secrets'> {
  now: Date;
  language: Language;
  t: TFunction;
  format: Format;
}

/**
 * Words one kind of mail.
 *
 * @param data what was put in the outbox with it; each template parses its own
 * @returns null when there is nothing left to tell, such as a meeting that has been removed meanwhile: then nothing is sent
 */
export type MailTemplate = (data: unknown, context: MailContext) => Promise<MailContent | null>;

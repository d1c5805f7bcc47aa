import { getT } from '~/i18n/i18n.server';
import { sourceLanguage } from '~/i18n/language';
import type { StartFailureWords } from '~/platform/start-failure.server';

/** What the server says, in Swedish, when it does not start. */
export function startFailureWords(): StartFailureWords {
  const t = getT(sourceLanguage);
  return {
    title: t('command-start:title'),
    environment: t('command-start:environment'),
    portTaken: (port) => t('command-start:portTaken', { port }),
    problem: (code) => t(`command-start:problems.${code}`, { defaultValue: code }),
  };
}

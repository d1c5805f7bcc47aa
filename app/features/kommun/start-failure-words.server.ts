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
    problem: (code) => {
      const [name = code, which] = code.split(': ');
      const sentence = t(`command-start:problems.${name}`, { defaultValue: name });
      return which === undefined ? sentence : `${sentence}: ${which}`;
    },
  };
}

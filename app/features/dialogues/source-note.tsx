import { useTranslation } from 'react-i18next';

import { useLanguage, useLanguageName } from '~/i18n/use-language';

/**
 * Says that a page's content is shown in the language that it was written in, since nobody has translated it yet.
 *
 * @param shown the languages that the page's texts are in
 */
export function SourceNote({ shown }: { shown: readonly string[] }) {
  const { t } = useTranslation('site');
  const page = useLanguage();
  const nameOf = useLanguageName();
  const other = shown.find((language) => language !== page.tag);
  if (other === undefined) return null;
  const whole = shown.every((language) => language !== page.tag);
  const words = { language: nameOf(page.tag), original: nameOf(other) };
  return (
    <p className="source-note">{whole ? t('translation.missing', words) : t('translation.partly', words)}</p>
  );
}

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';

/**
 * Says that a page's content is shown in the language that it was written in, since nobody has translated it yet.
 *
 * @param shown the languages that the page's texts are in
 */
export function SourceNote({
  shown,
  names,
}: {
  shown: readonly string[];
  names: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation('site');
  const page = useLanguage();
  const other = shown.find((language) => language !== page.tag);
  if (other === undefined) return null;
  const whole = shown.every((language) => language !== page.tag);
  const words = { language: page.name, original: names[other] ?? other };
  return (
    <p className="source-note">{whole ? t('translation.missing', words) : t('translation.partly', words)}</p>
  );
}

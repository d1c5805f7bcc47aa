import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { Content, useFormat, useLangAttributes, useLanguage, written } from '~/i18n/use-language';

import type { ShownCategory, ShownContribution } from './read-input-page.server';

/** What a resident said, in its own language; where it is hidden, that and why. */
export function SaidText({ contribution: { text, hidden } }: { contribution: ShownContribution }) {
  const { t } = useTranslation('compilation');
  return (
    <>
      {hidden === null ? null : (
        <p className="said said--hidden">{t('hidden', { reason: t(`reasons.${hidden}`) })}</p>
      )}
      {text === null ? null : <Said text={text} />}
    </>
  );
}

/** A text that a resident said, its lines kept. */
export function Said({ text }: { text: LocalText }) {
  const { tag } = useLanguage();
  const attributes = useLangAttributes(text.language);
  return (
    <p className="said" {...attributes}>
      {text.language === tag ? text.text : written(text.text, text.language)}
    </p>
  );
}

/** Where something was said, and when. */
export function WhereSaid({
  contribution,
}: {
  contribution: Pick<ShownContribution, 'source' | 'meeting' | 'saidOn'>;
}) {
  const { t } = useTranslation('compilation');
  const format = useFormat();
  return (
    <>
      {contribution.meeting === null ? (
        t(`sources.${contribution.source}`)
      ) : (
        <Content of={contribution.meeting} />
      )}
      {', '}
      <span className="unbroken">{format.day(contribution.saidOn)}</span>
    </>
  );
}

/** The categories that something is sorted under. */
export function CategoryNames({
  ids,
  categories,
}: {
  ids: readonly string[];
  categories: readonly ShownCategory[];
}) {
  const { t } = useTranslation('compilation');
  const named = categories.filter(({ id }) => ids.includes(id));
  return (
    <ul className="plain-list category-names">
      {named.map(({ id, kind, title }) => (
        <li key={id}>
          <span className="category-names__kind">{t(`kind.${kind}`)}</span> <Content of={title} />
        </li>
      ))}
    </ul>
  );
}

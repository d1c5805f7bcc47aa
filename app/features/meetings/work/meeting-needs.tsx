import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';

import type { MeetingOverview, NeedCount } from './participants';
import { useInterpreterName } from './use-interpreter-name';

/** What is ordered from someone who must be told when the meeting is cancelled. */
const ordered: readonly NeedCount['kind'][] = ['interpreter', 'sign_language'];

interface MeetingNeedsProps {
  meeting: Pick<MeetingOverview, 'standing' | 'needsDisposed'>;
  needs: readonly NeedCount[];
}

/** What there is to arrange for those who come; of a cancelled meeting, what there is to call off. */
export function MeetingNeeds({ meeting: { standing, needsDisposed }, needs }: MeetingNeedsProps) {
  const { t } = useTranslation('meeting-work');
  if (standing === 'cancelled') {
    const toCancel = needs.filter(({ kind }) => ordered.includes(kind));
    if (toCancel.length === 0) return null;
    return (
      <section className="stack">
        <h2>{t('needs.cancelHeading')}</h2>
        <p>{t('needs.cancelText')}</p>
        <NeedLines needs={toCancel} />
      </section>
    );
  }
  return (
    <section className="stack">
      <h2>{t('needs.heading')}</h2>
      {needsDisposed ? (
        <p>{t('needs.disposed')}</p>
      ) : needs.length === 0 ? (
        <p>{t('needs.none')}</p>
      ) : (
        <>
          <p>{t('needs.text')}</p>
          <NeedLines needs={needs} />
        </>
      )}
    </section>
  );
}

function NeedLines({ needs }: Pick<MeetingNeedsProps, 'needs'>) {
  const { t } = useTranslation('meeting-work');
  const format = useFormat();
  const languageName = useInterpreterName();
  return (
    <ul>
      {needs.map(({ kind, count, languages }) => {
        const words = { kind: t(`needs.${kind}`), number: format.number(count) };
        return (
          <li key={kind}>
            {languages.length === 0
              ? t('needs.count', words)
              : t('needs.languages', { ...words, languages: format.list(languages.map(languageName)) })}
          </li>
        );
      })}
    </ul>
  );
}

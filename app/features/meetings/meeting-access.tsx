import './meeting-access.css';

import { useTranslation } from 'react-i18next';

import { useFormat, useLanguageName } from '~/i18n/use-language';
import { TextSection } from '~/ui/text-page/text-page';

import type { MeetingDetail } from './meeting-detail';

/** How accessible a meeting is, said plainly: also what is not there, and what is not known. */
export function MeetingAccess({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const languageName = useLanguageName();
  if (meeting.standing === 'past' || meeting.standing === 'cancelled') return null;
  const isDropIn = meeting.standing === 'drop-in';
  // Sign language last: before another language, `and` would make both of them sign languages in Arabic.
  const spoken = meeting.interpreters.filter((tag) => tag !== 'sign');
  const languages = [
    ...spoken.map(languageName),
    ...(spoken.length < meeting.interpreters.length ? [t('access.interpreters.sign')] : []),
  ];
  const facts = [
    [t('access.stepFree.term'), t(`access.stepFree.${meeting.stepFree ?? 'unknown'}`)],
    [t('access.hearingLoop.term'), t(`access.hearingLoop.${meeting.hearingLoop ?? 'unknown'}`)],
    [
      t('access.interpreters.term'),
      languages.length > 0
        ? t('access.interpreters.some', { languages: format.list(languages) })
        : t(isDropIn ? 'access.interpreters.noneDropIn' : 'access.interpreters.none'),
    ],
  ] as const;
  return (
    <TextSection heading={t('page.access')}>
      <dl className="meeting-access">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{t(isDropIn ? 'access.needsAsk' : 'access.needs')}</p>
    </TextSection>
  );
}

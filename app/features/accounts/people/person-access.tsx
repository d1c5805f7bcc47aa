import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';

import { deedField, personDeeds } from './person-deeds';
import type { Person } from './read-people.server';

/** Where someone of the kommun is signed in, and how they come in. */
export function PersonAccess({ person }: { person: Person }) {
  const { id, email, sessions, invitedUntil } = person;
  const { t } = useTranslation('people');
  const { tag } = useLanguage();
  const format = useFormat();
  const action = `/${tag}/arbete/personer/${id}`;
  return (
    <section className="stack">
      <h2>{t('person.access')}</h2>
      <p>{sessions === 0 ? t('person.noSessions') : t('person.sessions', { count: sessions })}</p>
      {sessions === 0 ? null : (
        <form method="post" action={action} className="stack">
          <p className="soft">{t('person.signOutText')}</p>
          <button className="action action--quiet" type="submit" name={deedField} value={personDeeds.signOut}>
            {t('person.signOut')}
          </button>
        </form>
      )}
      {person.mayComeByDirectory ? <p className="soft">{t('person.directoryNext')}</p> : null}
      {email === null ? null : person.roles.every(({ isFromDirectory }) => isFromDirectory) ? (
        <p className="soft">{t('person.inviteFirst')}</p>
      ) : (
        <form method="post" action={action} className="stack">
          {invitedUntil === null ? null : (
            <p>{t('person.invited', { when: format.instant(invitedUntil) })}</p>
          )}
          <p className="soft">{t('person.inviteText')}</p>
          <button className="action action--quiet" type="submit" name={deedField} value={personDeeds.invite}>
            {invitedUntil === null ? t('person.invite') : t('person.inviteAgain')}
          </button>
        </form>
      )}
    </section>
  );
}

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';

import type { WorkActor } from '../read-work.server';
import { WorkFrame } from '../work-frame';
import { deedField, personDeeds } from './person-deeds';
import type { Person } from './read-people.server';

/** On someone's page: the way to shutting them out. */
export function AskShut({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const { tag } = useLanguage();
  return (
    <section className="stack">
      <h2>{t('shut.heading')}</h2>
      <form method="post" action={`/${tag}/arbete/personer/${person.id}`} className="stack">
        <p className="soft">{t('shut.text')}</p>
        <button className="action action--quiet" type="submit" name={deedField} value={personDeeds.askShut}>
          {t('shut.ask')}
        </button>
      </form>
    </section>
  );
}

const consequences = ['roles', 'keys', 'invitations', 'sessions'] as const;

/** What shutting someone out does, looked over before it is done. */
export function ShutAccountPage({ work, person }: { work: WorkActor; person: Person }) {
  const { t } = useTranslation('people');
  const { tag } = useLanguage();
  const here = `/${tag}/arbete/personer/${person.id}`;
  return (
    <WorkFrame
      actor={work}
      current="people"
      above={[{ href: here, text: person.name }]}
      title={t('shut.title', { name: person.name })}
      lead={t('shut.lead')}
    >
      <ul>
        {consequences.map((one) => (
          <li key={one}>{t(`shut.consequences.${one}`)}</li>
        ))}
      </ul>
      {person.mayComeByDirectory ? <p>{t('shut.directory')}</p> : null}
      <p>{t('shut.again')}</p>
      <form method="post" action={here} className="stack">
        <p>
          <button className="action" type="submit" name={deedField} value={personDeeds.shut}>
            {t('shut.do')}
          </button>
        </p>
        <p>
          <a href={here}>{t('shut.back')}</a>
        </p>
      </form>
    </WorkFrame>
  );
}

import { useTranslation } from 'react-i18next';

import { ContentIn, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import { DataTable } from '~/ui/data-table/data-table';

import type { WorkActor } from '../read-work.server';
import { WorkFrame } from '../work-frame';
import type { PersonLine, ShownRole } from './read-people.server';

interface PeoplePageProps {
  work: WorkActor;
  people: readonly PersonLine[];
}

/** Everyone of the kommun who works in the portal, and what they may do. */
export function PeoplePage({ work, people }: PeoplePageProps) {
  const { t } = useTranslation('people');
  const { tag } = useLanguage();
  const without = people.filter(({ roles }) => roles.length === 0);
  return (
    <WorkFrame actor={work} current="people" title={t('title')} lead={t('lead')}>
      <p>
        <a className="action" href={`/${tag}/arbete/personer/ny`}>
          {t('add')}
        </a>
      </p>
      <section className="stack">
        <h2>{t('with')}</h2>
        <PeopleTable
          id="people-with"
          caption={t('with')}
          people={people.filter((one) => !without.includes(one))}
        />
      </section>
      {without.length === 0 ? null : (
        <section className="stack">
          <h2>{t('without')}</h2>
          <p>{t('withoutText')}</p>
          <PeopleTable id="people-without" caption={t('without')} people={without} />
        </section>
      )}
    </WorkFrame>
  );
}

function PeopleTable({
  id,
  caption,
  people,
}: {
  id: string;
  caption: string;
  people: readonly PersonLine[];
}) {
  const { t } = useTranslation('people');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <DataTable
      id={id}
      caption={caption}
      head={[t('table.name'), t('table.roles'), t('table.lastSignedIn')]}
      rows={people.map(({ id: personId, name, roles, lastSignedInAt }) => ({
        key: personId,
        cells: [
          <a key="name" href={`/${tag}/arbete/personer/${personId}`}>
            <bdi>{name}</bdi>
          </a>,
          <ul key="roles" className="plain-list">
            {roles.map((held) => (
              <li key={held.id}>
                <RoleName held={held} />
              </li>
            ))}
          </ul>,
          lastSignedInAt === null ? t('table.never') : format.day(dayOf(lastSignedInAt)),
        ],
      }))}
    />
  );
}

/** A role, and where it is held. */
export function RoleName({ held }: { held: ShownRole }) {
  const { t } = useTranslation(['people', 'work']);
  const role = t(`work:roles.${held.role}`);
  if (held.dialogue === null) return <>{t('role.portal', { role })}</>;
  return <ContentIn of={held.dialogue} sentence={(dialogue) => t('role.dialogue', { role, dialogue })} />;
}

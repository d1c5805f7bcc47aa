import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage, useLanguageName } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import { DataTable } from '~/ui/data-table/data-table';
import type { RegistrationState } from '~db/schema/meeting';

import { participantDeeds } from './participant-deed';
import type { Participant } from './participants';
import { PhoneLink } from './phone-link';
import { useInterpreterName } from './use-interpreter-name';

interface ParticipantTableProps {
  participants: readonly Participant[];
  showNeeds: boolean;
  /** The meeting, when someone's registration can be cancelled for them; else null. */
  cancelAt: string | null;
}

const states: readonly RegistrationState[] = ['seated', 'waiting', 'cancelled'];

/** Who has registered: those with a seat, those in line in their order, and those who have cancelled. */
export function ParticipantTable({ participants, showNeeds, cancelAt }: ParticipantTableProps) {
  const { t } = useTranslation('meeting-work');
  if (participants.length === 0) return <p>{t('participants.none')}</p>;
  return (
    <>
      {states.map((state) => {
        const inState = participants.filter((one) => one.state === state);
        if (inState.length === 0) return null;
        return (
          <StateTable
            key={state}
            state={state}
            participants={inState}
            showNeeds={showNeeds && state !== 'cancelled'}
            cancelAt={state === 'cancelled' ? null : cancelAt}
          />
        );
      })}
    </>
  );
}

function StateTable({
  state,
  participants,
  showNeeds,
  cancelAt,
}: ParticipantTableProps & { state: RegistrationState }) {
  const { t } = useTranslation('meeting-work');
  const format = useFormat();
  const nameOf = useLanguageName();
  const isLine = state === 'waiting';
  const head = [
    'name',
    ...(isLine ? ['number'] : []),
    'contact',
    'language',
    ...(showNeeds ? ['needs'] : []),
    'registered',
    ...(cancelAt === null ? [] : ['unregister']),
  ] as const;
  return (
    <section className="stack">
      <h3>{t(`participants.${state}`)}</h3>
      <DataTable
        id={`participants-${state}`}
        caption={t(`participants.${state}`)}
        head={head.map((column) => t(`participants.${column}`))}
        rows={participants.map((one, index) => ({
          key: one.id,
          cells: [
            one.name === null ? (
              <span key="name" className="soft">
                {t('participants.disposed')}
              </span>
            ) : (
              <bdi key="name">{one.name}</bdi>
            ),
            ...(isLine ? [format.number(index + 1)] : []),
            <Contact key="contact" participant={one} />,
            nameOf(one.language),
            ...(showNeeds ? [<NeedList key="needs" needs={one.needs ?? []} />] : []),
            format.day(dayOf(one.createdAt)),
            ...(cancelAt === null
              ? []
              : [<Unregister key="cancel" meetingId={cancelAt} participant={one} />]),
          ],
        }))}
      />
    </section>
  );
}

/** A button behind another, so that nobody loses their place by a slip. */
function Unregister({
  meetingId,
  participant: { id, name },
}: {
  meetingId: string;
  participant: Participant;
}) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  if (name === null) return null;
  return (
    <details className="meeting-unregister">
      <summary>{t('participants.unregister')}</summary>
      <form method="post" action={`/${tag}/arbete/moten/${meetingId}`}>
        <button
          className="action action--quiet"
          type="submit"
          name={participantDeeds.unregistered}
          value={id}
        >
          {t('participants.unregisterOne', { name })}
        </button>
      </form>
    </details>
  );
}

function Contact({ participant: { email, phone } }: { participant: Participant }) {
  return (
    <>
      {email === null ? null : (
        <a href={`mailto:${email}`} dir="ltr">
          {email}
        </a>
      )}
      {email === null || phone === null ? null : <br />}
      {phone === null ? null : <PhoneLink phone={phone} />}
    </>
  );
}

function NeedList({ needs }: { needs: NonNullable<Participant['needs']> }) {
  const { t } = useTranslation('meeting-work');
  const languageName = useInterpreterName();
  if (needs.length === 0) return <span className="soft">{t('participants.noNeeds')}</span>;
  return (
    <ul className="plain-list">
      {needs.map(({ kind, detail }) => (
        <li key={kind}>
          {detail === ''
            ? t(`needs.${kind}`)
            : t('needs.detail', {
                kind: t(`needs.${kind}`),
                detail: kind === 'interpreter' ? languageName(detail) : detail,
              })}
        </li>
      ))}
    </ul>
  );
}

import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage, useLanguageName } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import { DataTable } from '~/ui/data-table/data-table';
import { Receipt } from '~/ui/receipt/receipt';

import { participantDeeds } from './participant-deed';
import { PhoneLink } from './phone-link';
import type { ToRing } from './whom-to-ring';

interface RingListProps {
  /** The meeting's. */
  id: string;
  toRing: readonly ToRing[];
  /** What has just been noted here. */
  done: 'called' | 'callUndone' | null;
}

/** Whom someone must ring, in which language, what to tell them, and who has done so. */
export function RingList({ id: meetingId, toRing, done }: RingListProps) {
  const { t } = useTranslation('meeting-work');
  const format = useFormat();
  const nameOf = useLanguageName();
  if (toRing.length === 0) return null;
  const left = toRing.filter(({ call }) => call === null).length;
  return (
    <section className="stack" id="ring">
      <h2>{t('toRing.heading')}</h2>
      {done === null ? null : <Receipt id="ring-receipt">{t(`done.${done}`)}</Receipt>}
      <p>{t('toRing.text')}</p>
      <p>
        <strong>{t('toRing.left', { number: format.number(left) })}</strong>
      </p>
      <DataTable
        id="to-ring"
        caption={t('toRing.heading')}
        head={(['name', 'phone', 'language', 'tell', 'rung'] as const).map((column) => t(`toRing.${column}`))}
        rows={toRing.map(({ id, name, phone, language, reasons, call }) => ({
          key: id,
          cells: [
            <bdi key="name">{name}</bdi>,
            <PhoneLink key="phone" phone={phone} />,
            nameOf(language),
            <ul key="tell" className="plain-list meeting-tell">
              {reasons.map(({ kind, at }) => (
                <li key={kind}>{t(`toRing.reasons.${kind}`, { day: format.day(dayOf(at)) })}</li>
              ))}
            </ul>,
            <Call key="call" meetingId={meetingId} person={{ id, name, call }} />,
          ],
        }))}
      />
    </section>
  );
}

/** Who has rung someone, or the button that says that one has. */
function Call({
  meetingId,
  person: { id, name, call },
}: {
  meetingId: string;
  person: Pick<ToRing, 'id' | 'name' | 'call'>;
}) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const format = useFormat();
  const deed = call === null ? 'called' : 'callUndone';
  return (
    <form className="meeting-call" method="post" action={`/${tag}/arbete/moten/${meetingId}`}>
      {call === null ? null : <p>{saidOf(call)}</p>}
      <button
        className={call === null ? 'action action--quiet' : 'link-button'}
        type="submit"
        name={participantDeeds[deed]}
        value={id}
        aria-label={call === null ? t('toRing.haveCalledOne', { name }) : t('toRing.undoOne', { name })}
      >
        {call === null ? t('toRing.haveCalled') : t('toRing.undo')}
      </button>
    </form>
  );

  function saidOf({ by, at }: NonNullable<ToRing['call']>): string {
    const day = format.day(dayOf(at));
    return by === null ? t('toRing.called', { day }) : t('toRing.calledBy', { name: by, day });
  }
}

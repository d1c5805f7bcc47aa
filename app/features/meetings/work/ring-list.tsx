import { useTranslation } from 'react-i18next';

import { useFormat, useLanguageName } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import { DataTable } from '~/ui/data-table/data-table';

import { PhoneLink } from './phone-link';
import type { ToRing } from './whom-to-ring';

/** Whom someone must ring, in which language, and what to tell them. */
export function RingList({ toRing }: { toRing: readonly ToRing[] }) {
  const { t } = useTranslation('meeting-work');
  const format = useFormat();
  const nameOf = useLanguageName();
  if (toRing.length === 0) return null;
  return (
    <section className="stack" id="ring">
      <h2>{t('toRing.heading')}</h2>
      <p>{t('toRing.text')}</p>
      <DataTable
        id="to-ring"
        caption={t('toRing.heading')}
        head={(['name', 'phone', 'language', 'tell'] as const).map((column) => t(`toRing.${column}`))}
        rows={toRing.map(({ id, name, phone, language, reasons }) => ({
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
          ],
        }))}
      />
    </section>
  );
}

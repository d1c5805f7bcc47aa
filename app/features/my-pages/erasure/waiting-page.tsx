import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';
import { Receipt } from '~/ui/receipt/receipt';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import type { WaitingErasure } from './erasure';

interface WaitingPageProps {
  work: WorkActor;
  requests: readonly WaitingErasure[];
  /** Whether one was just decided. */
  isDecided: boolean;
}

/** Requests to be erased that wait for the kommun, the oldest first. */
export function WaitingPage({ work, requests, isDecided }: WaitingPageProps) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <WorkFrame
      actor={work}
      current="erasure"
      title={t('decide.list.title')}
      lead={t('decide.list.lead')}
      top={isDecided ? <Receipt>{t('decide.list.decided')}</Receipt> : null}
    >
      {requests.length === 0 ? (
        <p>{t('decide.list.none')}</p>
      ) : (
        <DataTable
          id="erasures"
          caption={t('decide.list.title')}
          head={[t('decide.list.when'), t('decide.list.who')]}
          rows={requests.map(({ id, createdAt, email }) => ({
            key: id,
            cells: [
              <a key="when" href={`/${tag}/arbete/radering/${id}`}>
                {format.instant(createdAt)}
              </a>,
              email ?? t('decide.withoutEmail'),
            ],
          }))}
        />
      )}
    </WorkFrame>
  );
}

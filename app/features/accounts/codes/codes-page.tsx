import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';

import type { WorkActor } from '../read-work.server';
import { WorkFrame } from '../work-frame';
import { BatchStateMark } from './batch-state-mark';
import type { CodeBatch } from './read-batches.server';

interface CodesPageProps {
  work: WorkActor;
  batches: readonly CodeBatch[];
}

/** The one-time codes that have been made, and the way to make more. */
export function CodesPage({ work, batches }: CodesPageProps) {
  const { t } = useTranslation('codes');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <WorkFrame actor={work} current="codes" title={t('title')} lead={t('lead')}>
      <p>
        <a className="action" href={`/${tag}/arbete/engangskoder/ny`}>
          {t('add')}
        </a>
      </p>
      {batches.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DataTable
          id="codes"
          caption={t('table.caption')}
          isCaptionSeen
          head={[t('table.name'), t('table.for'), t('table.used'), t('table.lastDay'), t('table.state')]}
          rows={batches.map(({ id, name, dialogue, used, size, lastDay, state }) => ({
            key: id,
            cells: [
              <a key="name" href={`/${tag}/arbete/engangskoder/${id}`}>
                <bdi>{name}</bdi>
              </a>,
              dialogue === null ? t('portal') : <Content key="for" of={dialogue} />,
              t('usedOf', { used: format.number(used), size: format.number(size) }),
              format.day(lastDay),
              <BatchStateMark key="state" state={state} />,
            ],
          }))}
        />
      )}
    </WorkFrame>
  );
}

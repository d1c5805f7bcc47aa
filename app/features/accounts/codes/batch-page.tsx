import './batch-page.css';

import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import type { WorkActor } from '../read-work.server';
import { WorkFrame } from '../work-frame';
import type { BatchReceipt } from './batch-receipt';
import { BatchStateMark } from './batch-state-mark';
import type { CodeBatch } from './read-batches.server';

interface BatchPageProps {
  work: WorkActor;
  batch: CodeBatch & { revoker: string | null };
  receipt: BatchReceipt | null;
}

/** Codes that were made together: how many are used, and what can be done with the rest. */
export function BatchPage({ work, batch, receipt }: BatchPageProps) {
  const { t } = useTranslation('codes');
  const format = useFormat();
  const time = format.time(batch.printableUntil);
  // The page may be opened again when the hour is out: then there is nothing left to hurry for.
  const isOver = receipt === null || (receipt === 'made' && batch.print !== 'printable');
  const facts = [
    [t('batch.for'), batch.dialogue === null ? t('portal') : <Content key="for" of={batch.dialogue} />],
    [t('batch.state'), <BatchStateMark key="state" state={batch.state} />],
    [t('batch.used'), format.number(batch.used)],
    [t('batch.unused'), format.number(batch.size - batch.used)],
    [t('batch.lastDay'), format.day(batch.lastDay)],
    [t('batch.maker'), <bdi key="maker">{batch.maker}</bdi>],
    [t('batch.createdAt'), format.instant(batch.createdAt)],
    ...(batch.revokedAt === null
      ? []
      : ([
          [t('batch.revokedAt'), format.instant(batch.revokedAt)],
          ...(batch.revoker === null
            ? []
            : ([[t('batch.revoker'), <bdi key="revoker">{batch.revoker}</bdi>]] as const)),
        ] as const)),
  ] as const;
  return (
    <WorkFrame
      actor={work}
      current="codes"
      above={[]}
      title={batch.name}
      top={isOver ? null : <Receipt>{t(`batch.${receipt}`, { time })}</Receipt>}
    >
      <Print batch={batch} />
      <section className="stack">
        <h2>{t('batch.facts')}</h2>
        <dl className="batch-facts">
          {facts.map(([term, fact]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      </section>
      {batch.state === 'valid' ? <Revoke batch={batch} /> : null}
    </WorkFrame>
  );
}

function Print({ batch: { id, print, printableUntil } }: { batch: CodeBatch }) {
  const { t } = useTranslation('codes');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <section className="stack">
      <h2>{t('batch.print.heading')}</h2>
      <p>{t(`batch.print.${print}`, { time: format.time(printableUntil) })}</p>
      {print === 'printable' ? (
        <p>
          <a className="action" href={`/${tag}/arbete/engangskoder/${id}/utskrift`}>
            {t('batch.print.action')}
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** What can't be undone is two steps away. */
function Revoke({ batch: { id } }: Pick<BatchPageProps, 'batch'>) {
  const { t } = useTranslation('codes');
  const { tag } = useLanguage();
  return (
    <section className="stack no-print">
      <h2>{t('batch.revoke.heading')}</h2>
      <details>
        <summary className="action action--quiet">{t('batch.revoke.summary')}</summary>
        <form className="stack batch-revoke" method="post" action={`/${tag}/arbete/engangskoder/${id}`}>
          <p>{t('batch.revoke.text')}</p>
          <button className="action action--quiet" type="submit">
            {t('batch.revoke.action')}
          </button>
        </form>
      </details>
    </section>
  );
}

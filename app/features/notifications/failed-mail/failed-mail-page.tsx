import './failed-mail-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import { deedField, mailDeeds, mailField, type FailedMail, type MailReceipt } from './failed-mail';
import type { MailTrouble } from './handle-failed-mail.server';

interface FailedMailPageProps extends MailTrouble {
  work: WorkActor;
  receipt: MailReceipt | null;
}

/** Mail that did not go out, or of which it is not known: for someone of the kommun to send again or let go. */
export function FailedMailPage({ work, failed, waiting, receipt }: FailedMailPageProps) {
  const { t } = useTranslation('outbox');
  const { tag } = useLanguage();
  const format = useFormat();
  const dead = failed.filter(({ state }) => state === 'dead');
  const uncertain = failed.filter(({ state }) => state === 'uncertain');
  return (
    <WorkFrame
      actor={work}
      current="mail"
      title={t('title')}
      top={receipt === null ? null : <Receipt>{t(`receipts.${receipt}`)}</Receipt>}
      lead={failed.length === 0 ? t('none') : t('lead')}
    >
      {waiting.count === 0 || waiting.since === null ? null : (
        <section className="stack">
          <h2>{t('waiting.heading')}</h2>
          <p>{t('waiting.text', { count: waiting.count, since: format.instant(waiting.since) })}</p>
        </section>
      )}
      {dead.length === 0 ? null : (
        <section className="stack">
          <h2>{t('dead.heading')}</h2>
          <p>{t('dead.text')}</p>
          <MailList mails={dead} />
          {dead.filter(({ canBeSent }) => canBeSent).length < 2 ? null : (
            <form method="post" action={`/${tag}/arbete/utskick`}>
              <button className="action" type="submit" name={deedField} value={mailDeeds.sendAll}>
                {t('sendAll')}
              </button>
            </form>
          )}
        </section>
      )}
      {uncertain.length === 0 ? null : (
        <section className="stack">
          <h2>{t('uncertain.heading')}</h2>
          <p>{t('uncertain.text')}</p>
          <MailList mails={uncertain} />
        </section>
      )}
    </WorkFrame>
  );
}

function MailList({ mails }: { mails: readonly FailedMail[] }) {
  return (
    <ul className="plain-list failed-mail">
      {mails.map((mail) => (
        <li key={mail.id}>
          <MailLine mail={mail} />
        </li>
      ))}
    </ul>
  );
}

function MailLine({ mail }: { mail: FailedMail }) {
  const { t } = useTranslation('outbox');
  const { tag } = useLanguage();
  const format = useFormat();
  const { id, kind, recipient, createdAt, endedAt, attempts, why, canBeSent } = mail;
  const name = t(`kinds.${kind}`, { defaultValue: kind });
  const what = t('line.what', { name, recipient });
  return (
    <>
      <div>
        <p>
          <strong>{name}</strong> <bdi className="soft">{recipient}</bdi>
        </p>
        <p className="small">
          {why.kind === 'code' ? t(`reasons.${why.code}`) : t('reasons.reply', { reply: why.reply })}
        </p>
        <p className="soft small">
          {t('line.when', {
            created: format.instant(createdAt),
            ended: format.instant(endedAt),
            count: attempts,
          })}
        </p>
        {canBeSent ? null : <p className="small">{t('line.tooLate')}</p>}
      </div>
      <form className="failed-mail__deeds" method="post" action={`/${tag}/arbete/utskick`}>
        <input type="hidden" name={mailField} value={id} />
        {canBeSent ? (
          <button
            className="link-button"
            type="submit"
            name={deedField}
            value={mailDeeds.send}
            aria-label={t('sendFor', { what })}
          >
            {t('send')}
          </button>
        ) : null}
        <button
          className="link-button"
          type="submit"
          name={deedField}
          value={mailDeeds.drop}
          aria-label={t('dropFor', { what })}
        >
          {t('drop')}
        </button>
      </form>
    </>
  );
}

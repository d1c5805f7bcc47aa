import '../my-pages.css';

import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { TextArea } from '~/ui/text-area/text-area';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { BackToMyPages } from '../back-to-my-pages';
import type { ErasureProblem, OwnErasure } from './erasure';

interface AskPageProps {
  /** How they can be answered; `again`: not by mail, but they can sign in once more and see it; `never`: by a code that works once. */
  answer: 'mail' | 'again' | 'never';
  /** The latest request, if any. */
  latest: OwnErasure | null;
  /** What was typed. */
  message: string;
  /** Whether the form was sent and is to be looked over. */
  isChecked: boolean;
  problem: ErasureProblem | null;
}

const messageId = 'erasure-message';

/** Where someone asks to be erased: in two steps, since it can't be undone once it is done. */
export function AskPage({ answer, latest, message, isChecked, problem }: AskPageProps) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  const format = useFormat();
  const action = `/${tag}/mina-sidor/radera`;
  if (latest?.outcome === null) {
    return (
      <TextPage
        above={<BackToMyPages />}
        title={t('erase.waits.title')}
        lead={t('erase.waits.lead', { when: format.instant(latest.createdAt) })}
      >
        <p>{t(answer === 'mail' ? 'erase.waits.next' : 'erase.waits.nextWithoutEmail')}</p>
      </TextPage>
    );
  }
  if (isChecked) {
    return (
      <TextPage above={<BackToMyPages />} title={t('erase.check.title')} lead={t('erase.check.lead')}>
        <p>{t('erase.how.seats')}</p>
        {message === '' ? null : (
          <p className="my-message" dir="auto">
            {message}
          </p>
        )}
        <form className="my-form" method="post" action={action}>
          <input type="hidden" name="message" value={message} />
          <p>
            <button className="action" type="submit" name="step" value="send">
              {t('erase.check.send')}
            </button>
          </p>
          <p>
            <a href={`/${tag}/mina-sidor`}>{t('erase.check.leave')}</a>
          </p>
        </form>
      </TextPage>
    );
  }
  const text = problem === null ? '' : t(`erase.problems.${problem.code}`);
  return (
    <TextPage
      above={<BackToMyPages />}
      title={t('erase.title')}
      lead={t('erase.lead')}
      top={
        problem === null ? null : (
          <ErrorSummary heading={t('summary')} problems={[{ fieldId: messageId, text }]} />
        )
      }
    >
      {latest === null ? null : (
        <TextSection heading={t('erase.earlier.heading')}>
          <p>
            {t(`erase.earlier.${latest.outcome}`, {
              when: format.instant(latest.decidedAt ?? latest.createdAt),
            })}
          </p>
          {latest.reason === null ? null : (
            <p className="my-message" dir="auto">
              {latest.reason}
            </p>
          )}
        </TextSection>
      )}
      <TextSection heading={t('erase.how.heading')}>
        <p>{t(`erase.how.${answer}`)}</p>
        <p>{t('erase.how.seats')}</p>
        <p>{t('erase.how.law')}</p>
        <p>
          <a href={`/${tag}/mina-sidor/uppgifter`}>{t('erase.how.first')}</a>
        </p>
      </TextSection>
      <form className="my-form" method="post" action={action}>
        <TextArea
          id={messageId}
          name="message"
          rows={5}
          label={t('erase.message.label')}
          hint={<p>{t('erase.message.hint')}</p>}
          defaultValue={message}
          error={problem === null ? null : { prefix: t('errorPrefix'), text }}
        />
        <p>
          <button className="action" type="submit" name="step" value="check">
            {t('erase.next')}
          </button>
        </p>
      </form>
    </TextPage>
  );
}

import './feedback-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import type { DraftForm } from '~/features/planning/draft/draft-form';
import { DraftErrors, DraftFormFrame } from '~/features/planning/draft/draft-inputs';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import type { LocalText } from '~/i18n/localized';
import { Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Receipt } from '~/ui/receipt/receipt';
import { TextArea } from '~/ui/text-area/text-area';
import type { Day, Instant } from '~db/columns';

import { OutcomeFrame } from '../work/outcome-frame';
import { outcomePath } from '../work/outcome-path';
import { useOutcomeInputs, useOutcomeWords } from '../work/use-outcome-inputs';
import {
  Queued,
  useAnswerProblem,
  type QueuedMisunderstanding,
  type ReturnedAnswer,
} from './queued-misunderstanding';
import type { RoundProblem } from './send-first-round.server';

interface FeedbackWorkPageProps {
  work: WorkActor;
  open: OpenDialogue;
  source: string;
  form: DraftForm;
  /** As it was sent; null until it is. */
  sent: { noted: LocalText; use: LocalText; way: LocalText; sentAt: Instant; mailed: number } | null;
  problems: readonly RoundProblem[];
  /** How many it goes to. */
  reach: { byMail: number; byPhone: number };
  /** Until when participants were promised to be told. */
  promisedOn: Day | null;
  isLate: boolean;
  queue: readonly QueuedMisunderstanding[];
  mayWrite: boolean;
  maySend: boolean;
  receipt: 'saved' | 'unchanged' | 'sent' | 'answered' | null;
  returned: ReturnedAnswer | null;
}

/** Telling those who took part, before everyone else; and answering what they find misunderstood. */
export function FeedbackWorkPage(props: FeedbackWorkPageProps) {
  const { work, open, form, sent, promisedOn, isLate, queue, receipt, returned } = props;
  const { t } = useTranslation(['outcomes', 'draft', 'feedback']);
  const format = useFormat();
  const words = useOutcomeWords();
  const problemText = useAnswerProblem();
  return (
    <OutcomeFrame
      work={work}
      open={open}
      part="feedback"
      title={t('outcomes:feedback.title')}
      lead={t('outcomes:feedback.lead')}
      top={
        <>
          {receipt === null ? null : <Receipt>{t(receiptWords[receipt])}</Receipt>}
          <DraftErrors form={form} words={words} />
          {returned === null ? null : (
            <ErrorSummary
              heading={t('draft:summary')}
              problems={[
                {
                  fieldId: `${returned.problem.field}-${returned.id}`,
                  text: problemText(returned.problem.code),
                },
              ]}
            />
          )}
        </>
      }
    >
      {promisedOn === null || sent !== null ? null : (
        <p>
          {isLate ? (
            <strong>{t('outcomes:feedback.late', { day: format.day(promisedOn) })}</strong>
          ) : (
            t('outcomes:feedback.promised', { day: format.day(promisedOn) })
          )}
        </p>
      )}
      {sent === null ? <Writing {...props} /> : <Sent sent={sent} />}
      <section className="stack" aria-labelledby="queue">
        <h2 id="queue">{t('outcomes:feedback.queue')}</h2>
        {queue.length === 0 ? <p>{t('outcomes:feedback.noQueue')}</p> : null}
        <ul className="feedback-notes">
          {queue.map((one) => (
            <Queued key={one.id} one={one} slug={open.slug} maySend={props.maySend} returned={returned} />
          ))}
        </ul>
      </section>
    </OutcomeFrame>
  );
}

const receiptWords = {
  saved: 'draft:saved',
  unchanged: 'draft:nothingChanged',
  sent: 'outcomes:feedback.sentReceipt',
  answered: 'outcomes:feedback.answeredReceipt',
} as const;

/** The form over the first round, and what sends it. */
function Writing({ open, source, form, problems, reach, mayWrite, maySend }: FeedbackWorkPageProps) {
  const { t } = useTranslation(['outcomes', 'draft']);
  const { tag } = useLanguage();
  const format = useFormat();
  const input = useOutcomeInputs(form);
  const path = outcomePath(tag, open.slug, 'feedback');
  const fields = (
    <>
      <TextArea {...input('feedbackNoted', { item: source })} rows={6} />
      <TextArea {...input('feedbackUse', { item: source })} rows={5} />
      <TextArea {...input('feedbackWay', { item: source })} rows={4} />
    </>
  );
  return (
    <>
      {mayWrite ? (
        <DraftFormFrame
          action={path}
          form={form}
          button={t('draft:save')}
          isQuiet={maySend && problems.length === 0}
        >
          {fields}
        </DraftFormFrame>
      ) : (
        <fieldset className="outcome-checks" disabled>
          <legend>{t('outcomes:readOnly')}</legend>
          {fields}
        </fieldset>
      )}
      <section className="stack" aria-labelledby="send">
        <h2 id="send">{t('outcomes:feedback.sendHeading')}</h2>
        <p>{t('outcomes:feedback.reach', { total: format.number(reach.byMail) })}</p>
        {reach.byMail > 0 ? null : <p className="outcome-obstacles">{t('outcomes:feedback.nobody')}</p>}
        {reach.byPhone === 0 ? null : (
          <p>{t('outcomes:feedback.byPhone', { total: format.number(reach.byPhone) })}</p>
        )}
        {problems.length > 0 ? (
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{t(`outcomes:feedback.problems.${problem}`)}</li>
            ))}
          </ul>
        ) : maySend ? (
          <form method="post" action={path}>
            <input type="hidden" name="intent" value="send" />
            <p>{t('outcomes:feedback.final')}</p>
            <p>
              <button className="action" type="submit">
                {t('outcomes:feedback.send')}
              </button>
            </p>
          </form>
        ) : null}
      </section>
    </>
  );
}

/** What was told, as it was. */
function Sent({ sent }: { sent: NonNullable<FeedbackWorkPageProps['sent']> }) {
  const { t } = useTranslation(['outcomes', 'feedback']);
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="sent">
      <h2 id="sent">{t('outcomes:feedback.sent', { when: format.instant(sent.sentAt) })}</h2>
      <p>{t('outcomes:feedback.mailed', { total: format.number(sent.mailed) })}</p>
      <h3>{t('feedback:page.noted')}</h3>
      <Paragraphs of={sent.noted} className="stack kept-lines" />
      <h3>{t('feedback:page.use')}</h3>
      <Paragraphs of={sent.use} className="stack kept-lines" />
      <h3>{t('feedback:page.way')}</h3>
      <Paragraphs of={sent.way} className="stack kept-lines" />
    </section>
  );
}

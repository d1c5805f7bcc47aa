import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { TextArea } from '~/ui/text-area/text-area';
import type { Id, Instant } from '~db/columns';

import { outcomePath } from '../work/outcome-path';
import { mostReport, type AnswerProblem } from './misunderstanding';

/** A misunderstanding in the queue. */
export interface QueuedMisunderstanding {
  id: Id;
  text: LocalText;
  receivedAt: Instant;
  answer: string | null;
  /** The note that it is about; null when it is about the whole, or the note is hidden. */
  note: LocalText | null;
  /** Whether the kommun wrote the note, and so can correct it. */
  isOurs: boolean;
}

/** An answer that came back. */
export interface ReturnedAnswer {
  id: Id;
  answer: string;
  corrected: string;
  problem: AnswerProblem;
}

/** What is wrong with an answer, in words. */
export function useAnswerProblem() {
  const { t } = useTranslation('outcomes');
  const format = useFormat();
  return (code: AnswerProblem['code']) => t(`answer.problems.${code}`, { most: format.number(mostReport) });
}

/** A misunderstanding, with the form that answers it until it is answered. */
export function Queued({
  one: { id, text, receivedAt, answer, note, isOurs },
  slug,
  maySend,
  returned,
}: {
  one: QueuedMisunderstanding;
  slug: string;
  maySend: boolean;
  returned: ReturnedAnswer | null;
}) {
  const { t } = useTranslation(['outcomes', 'draft', 'feedback']);
  const { tag } = useLanguage();
  const format = useFormat();
  const problemText = useAnswerProblem();
  const mine = returned?.id === id ? returned : null;
  const errorOf = (field: AnswerProblem['field']) =>
    mine?.problem.field === field
      ? { prefix: t('draft:errorPrefix'), text: problemText(mine.problem.code) }
      : null;
  return (
    <li className={answer === null ? 'feedback-note feedback-note--own' : 'feedback-note'}>
      <p className="soft">{t('outcomes:answer.received', { when: format.instant(receivedAt) })}</p>
      {note === null ? null : (
        <>
          <p>{t('outcomes:answer.about')}</p>
          <blockquote className="outcome-quote">
            <Content of={note} />
          </blockquote>
        </>
      )}
      <p className="feedback-note__text">
        <Content of={text} />
      </p>
      {answer !== null ? (
        <>
          <h3>{t('feedback:page.answer')}</h3>
          <p className="feedback-note__text">{answer}</p>
        </>
      ) : maySend ? (
        <form className="work-form" method="post" action={outcomePath(tag, slug, 'feedback')} noValidate>
          <input type="hidden" name="intent" value="answer" />
          <input type="hidden" name="id" value={id} />
          <TextArea
            id={`answer-${id}`}
            name="answer"
            rows={4}
            label={t('outcomes:answer.label')}
            hint={<p>{t('outcomes:answer.hint')}</p>}
            defaultValue={mine?.answer ?? ''}
            error={errorOf('answer')}
          />
          {note === null || !isOurs ? null : (
            <TextArea
              id={`corrected-${id}`}
              name="corrected"
              rows={3}
              label={t('outcomes:answer.corrected')}
              hint={<p>{t('outcomes:answer.correctedHint')}</p>}
              defaultValue={mine?.corrected ?? note.text}
              error={errorOf('corrected')}
            />
          )}
          <p>
            <button className="action" type="submit">
              {t('outcomes:answer.send')}
            </button>
          </p>
        </form>
      ) : null}
    </li>
  );
}

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { useLangAttributes, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import { QuestionFigures } from '../figures/question-figures';
import { FollowUpFrame } from '../follow-up-frame';
import { followUpPath } from '../follow-up-path';
import { evaluationDeeds, type EvaluationDeed } from './evaluation-deed';
import type { WrittenBetter } from './evaluation.queries.server';
import type { EvaluationWork } from './read-evaluation.server';

interface EvaluationWorkPageProps {
  work: WorkActor;
  open: OpenDialogue;
  evaluation: EvaluationWork;
  /** What has just been done, and to how many. */
  receipt: { done: EvaluationDeed; count: number } | null;
  /** Why something could not be done. */
  refused: boolean;
}

/** What participants thought of how they could take part: asking them, what they answered, and what of it may be quoted. */
export function EvaluationWorkPage({ work, open, evaluation, receipt, refused }: EvaluationWorkPageProps) {
  const { t } = useTranslation('follow-up');
  const { answered, questions, written } = evaluation;
  return (
    <FollowUpFrame
      work={work}
      open={open}
      part="evaluation"
      top={
        <>
          {receipt === null ? null : (
            <Receipt>{t(`evaluation.done.${receipt.done}`, { count: receipt.count })}</Receipt>
          )}
          {refused ? (
            <p role="alert">
              <strong>{t('evaluation.refused')}</strong>
            </p>
          ) : null}
        </>
      }
    >
      <Asking slug={open.slug} evaluation={evaluation} />
      <section className="stack" aria-labelledby="svar">
        <h2 id="svar">{t('evaluation.answers')}</h2>
        <p>{t('evaluation.answered', { count: answered })}</p>
        {evaluation.round?.isOpen === true ? (
          <p>{t('evaluation.hiddenWhileOpen')}</p>
        ) : answered > 0 && questions.length === 0 ? (
          <p>{t('evaluation.tooFew')}</p>
        ) : null}
        <QuestionFigures questions={questions} />
      </section>
      {written.length === 0 ? null : (
        <section className="stack" aria-labelledby="ord">
          <h2 id="ord">{t('evaluation.words')}</h2>
          <p>{t('evaluation.wordsLead')}</p>
          <ul className="plain-list evaluation-words">
            {written.map((one) => (
              <Words key={one.id} slug={open.slug} one={one} mayDo={evaluation.mayDo} />
            ))}
          </ul>
        </section>
      )}
    </FollowUpFrame>
  );
}

/** How participants are asked: in the room, and by mail. */
function Asking({ slug, evaluation }: { slug: string; evaluation: EvaluationWork }) {
  const { t } = useTranslation('follow-up');
  const { round, toAsk, mayDo } = evaluation;
  if (!round?.isOpen)
    return (
      <section className="stack" aria-labelledby="fraga">
        <h2 id="fraga">{t('evaluation.ask')}</h2>
        <p>
          {round === null
            ? evaluation.mayOpen
              ? t('evaluation.notOpen')
              : t('evaluation.notPublished')
            : t('evaluation.isClosed')}
        </p>
        {mayDo && evaluation.mayOpen ? (
          <Deed slug={slug} deed="open" isMain>
            {t('evaluation.open')}
          </Deed>
        ) : null}
      </section>
    );
  return (
    <section className="stack" aria-labelledby="fraga">
      <h2 id="fraga">{t('evaluation.ask')}</h2>
      <h3>{t('evaluation.byMail')}</h3>
      <p>{t('evaluation.invited', { count: round.invited })}</p>
      {!evaluation.mayAsk ? (
        <p>{t('evaluation.early')}</p>
      ) : toAsk > 0 && mayDo ? (
        <Deed slug={slug} deed="ask" isMain>
          {t('evaluation.send', { count: toAsk })}
        </Deed>
      ) : (
        <p>{t('evaluation.nobodyLeft')}</p>
      )}
      <h3>{t('evaluation.inRoom')}</h3>
      <p>{t('evaluation.roomLead')}</p>
      <div className="evaluation-room">
        <svg viewBox={`0 0 ${round.qr.size} ${round.qr.size}`} role="img" aria-label={t('evaluation.qr')}>
          <path d={round.qr.path} fill="#000" shapeRendering="crispEdges" />
        </svg>
        <p className="evaluation-room__address" dir="ltr">
          {round.address.replace(/^https?:\/\//, '')}
        </p>
      </div>
      {mayDo ? (
        <Deed slug={slug} deed="close">
          {t('evaluation.close')}
        </Deed>
      ) : null}
    </section>
  );
}

function Words({ slug, one, mayDo }: { slug: string; one: WrittenBetter; mayDo: boolean }) {
  const { t } = useTranslation('follow-up');
  const attributes = useLangAttributes(one.language);
  const { tag } = useLanguage();
  return (
    <li>
      <blockquote {...attributes}>{one.text}</blockquote>
      <p>
        <strong>{t(`evaluation.review.${one.review ?? 'none'}`)}</strong>
      </p>
      {mayDo ? (
        <form method="post" action={followUpPath(tag, slug, 'evaluation')}>
          <input type="hidden" name="id" value={one.id} />
          {one.review === 'shown' ? null : (
            <button className="action action--quiet" name="deed" value={evaluationDeeds.show}>
              {t('evaluation.show')}
            </button>
          )}
          {one.review === 'withheld' ? null : (
            <button className="action action--quiet" name="deed" value={evaluationDeeds.withhold}>
              {t('evaluation.withhold')}
            </button>
          )}
        </form>
      ) : null}
    </li>
  );
}

interface DeedProps {
  slug: string;
  deed: EvaluationDeed;
  isMain?: boolean;
  children: string;
}

function Deed({ slug, deed, isMain = false, children }: DeedProps) {
  const { tag } = useLanguage();
  return (
    <form method="post" action={followUpPath(tag, slug, 'evaluation')}>
      <button
        className={isMain ? 'action' : 'action action--quiet'}
        name="deed"
        value={evaluationDeeds[deed]}
      >
        {children}
      </button>
    </form>
  );
}

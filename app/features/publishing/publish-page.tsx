import './publish-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { PlanNote } from '~/features/planning/steps/plan-note';
import { PlanWarnings } from '~/features/planning/warnings/plan-warnings-note';
import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import { Receipt } from '~/ui/receipt/receipt';

import { ChangeList } from './change-list';
import { NoteFields } from './note-fields';
import { ObstacleList } from './obstacle-list';
import { PublicationHistory } from './publication-history';
import { publishDeeds, publishFields, type PublishProblem, type TypedPublish } from './publish-form';
import { publishPath } from './publish-path';
import type { PublishReceipt } from './publish-receipt';
import type { PublishPageData, ShownRequest } from './read-publish-page.server';
import { RequestCard, WithdrawForm } from './request-card';
import { PublishErrors } from './use-publish-words';
import { WhenFields } from './when-fields';

interface PublishPageProps extends PublishPageData {
  work: WorkActor;
  open: OpenDialogue;
  typed: TypedPublish;
  problems: readonly PublishProblem[];
  receipt: PublishReceipt | null;
}

/** Where a dialogue is published: what is missing, what would be different, who has asked and who approves. */
export function PublishPage({ work, open, typed, problems, receipt, ...page }: PublishPageProps) {
  const { t } = useTranslation(['publishing', 'plan']);
  const { tag } = useLanguage();
  const format = useFormat();
  const { published, publishedAt, obstacles, warnings, live, sentBack, mayAsk, mayApprove } = page;
  const waits = live.some(({ kind }) => kind === 'dialogue');
  const day = publishedAt === null ? '' : format.day(dayOf(publishedAt));
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="publish"
      title={t('title')}
      lead={t('lead')}
      top={
        <>
          {receipt === null ? null : <Receipt>{t(`receipts.${receipt}`)}</Receipt>}
          <PublishErrors problems={problems} />
        </>
      }
    >
      <div className="stack publish-page">
        <p>
          <strong>{t(`standing.${published}`, { day })}</strong>
        </p>
        {published === 'never' ? null : (
          <p>
            <a href={`/${tag}/dialoger/${open.slug}`}>{t('plan:publicPage')}</a>
          </p>
        )}
        {live.map((request) => (
          <RequestCard
            key={request.id}
            slug={open.slug}
            request={request}
            typed={typed}
            problems={problems}
            mayAsk={mayAsk}
            mayApprove={mayApprove}
          />
        ))}
        {sentBack === null ? null : <SentBack slug={open.slug} request={sentBack} mayAsk={mayAsk} />}
        {published === 'cancelled' || (waits && obstacles.length === 0) ? null : (
          <ObstacleList slug={open.slug} obstacles={obstacles} />
        )}
        {published === 'cancelled' ? null : <PlanWarnings slug={open.slug} warnings={warnings} withSteps />}
        {waits || published === 'cancelled' ? null : (
          <Ask slug={open.slug} page={page} typed={typed} problems={problems} />
        )}
        {mayAsk && page.canCallOff && !live.some(({ kind }) => kind === 'cancel') ? (
          <section className="stack" aria-labelledby="stall-in">
            <h2 id="stall-in">{t('cancel.heading')}</h2>
            <p>{t('cancel.about')}</p>
            <p>
              <a href={publishPath(tag, open.slug, 'cancel')}>{t('cancel.link')}</a>
            </p>
          </section>
        ) : null}
        <PublicationHistory history={page.history} />
      </div>
    </DialogueFrame>
  );
}

/** What came back, and why. */
function SentBack({ slug, request, mayAsk }: { slug: string; request: ShownRequest; mayAsk: boolean }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const { state, judgedBy, judgedNote, closedAt, id } = request;
  return (
    <PlanNote tone="stop">
      <h2 className="plan-note__heading">
        {state === 'returned' ? t('sentBack.returned') : t('sentBack.stopped')}
      </h2>
      <p>
        {t(state === 'returned' ? 'sentBack.returnedBy' : 'sentBack.stoppedAt', {
          name: judgedBy ?? '',
          when: closedAt === null ? '' : format.instant(closedAt),
        })}
      </p>
      {judgedNote === null ? null : (
        <blockquote>
          {/* Written by the kommun's own people, in Swedish. */}
          <Content of={{ text: judgedNote, language: 'sv' }} />
        </blockquote>
      )}
      {mayAsk ? <WithdrawForm slug={slug} id={id} text={t('sentBack.aside')} /> : null}
    </PlanNote>
  );
}

/** Looks at what would be published, and asks for it. */
function Ask({
  slug,
  page,
  typed,
  problems,
}: {
  slug: string;
  page: PublishPageData;
  typed: TypedPublish;
  problems: readonly PublishProblem[];
}) {
  const { t } = useTranslation('publishing');
  const { tag } = useLanguage();
  const { published, obstacles, changes, mayAsk } = page;
  const isChange = published === 'differs';
  return (
    <>
      <section className="stack" aria-labelledby="titta">
        <h2 id="titta">{t('preview.heading')}</h2>
        <p>{t('preview.about')}</p>
        <p>
          <a className="action action--quiet" href={publishPath(tag, slug, 'preview')}>
            {t('preview.link')}
          </a>
        </p>
      </section>
      {isChange ? (
        <section className="stack" aria-labelledby="andras">
          <h2 id="andras">{t('changes.heading')}</h2>
          <ChangeList changes={changes} />
        </section>
      ) : null}
      {published === 'same' || obstacles.length > 0 ? null : mayAsk ? (
        <section className="stack" aria-labelledby="be">
          <h2 id="be">{isChange ? t('ask.headingChange') : t('ask.heading')}</h2>
          <p>{t('ask.about')}</p>
          <form className="work-form" method="post" action={publishPath(tag, slug)} noValidate>
            {isChange ? (
              <NoteFields
                typed={typed}
                problems={problems}
                languages={page.languages}
                source={page.source}
                label={t('note.label')}
                hint={t('note.hint')}
              />
            ) : null}
            <WhenFields typed={typed} problems={problems} />
            <p>
              <button className="action" type="submit" name={publishFields.deed} value={publishDeeds.ask}>
                {t('ask.send')}
              </button>
            </p>
          </form>
        </section>
      ) : (
        <p className="soft">{t('ask.notYours')}</p>
      )}
    </>
  );
}

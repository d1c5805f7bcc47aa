import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { TextArea } from '~/ui/text-area/text-area';

import { ChangeList } from './change-list';
import { publishDeeds, publishFields, type PublishProblem, type TypedPublish } from './publish-form';
import { publishPath } from './publish-path';
import type { LiveRequest } from './read-publish-page.server';
import { usePublishField } from './use-publish-words';

interface RequestCardProps {
  slug: string;
  request: LiveRequest;
  typed: TypedPublish;
  problems: readonly PublishProblem[];
  mayAsk: boolean;
  mayApprove: boolean;
}

/** A request that waits: what it would do, by whom, and what whoever looks can do about it. */
export function RequestCard({ slug, request, typed, problems, mayAsk, mayApprove }: RequestCardProps) {
  const { t } = useTranslation('publishing');
  const { tag } = useLanguage();
  const format = useFormat();
  const field = usePublishField(problems);
  const { id, kind, state, askedBy, askedAt, publishAt, judgedBy, note, isOwn, changes, later } = request;
  const mayJudge = mayApprove && !isOwn;
  return (
    <section className="publish-request stack" aria-labelledby={`begaran-${kind}`}>
      <h2 id={`begaran-${kind}`}>{t(`request.${state === 'approved' ? 'approved' : 'waiting'}.${kind}`)}</h2>
      <p>{t('request.askedBy', { name: askedBy, when: format.instant(askedAt) })}</p>
      {state === 'approved' ? (
        <p>
          {t('request.approvedBy', {
            name: judgedBy ?? '',
            when: publishAt === null ? '' : format.instant(publishAt),
          })}
        </p>
      ) : (
        <p>
          {publishAt === null
            ? t('request.atOnce')
            : t('request.atTime', { when: format.instant(publishAt) })}
        </p>
      )}
      {note === null ? null : (
        <div>
          <p className="soft small">{t('request.note')}</p>
          <blockquote>
            <Content of={note} />
          </blockquote>
        </div>
      )}
      {kind === 'cancel' ? null : (
        <p>
          <a className="action action--quiet" href={`${previewOf(kind, tag, slug)}?visa=${id}`}>
            {t('request.preview')}
          </a>
        </p>
      )}
      {changes.length === 0 ? null : (
        <details className="publish-more" open>
          <summary>{t('changes.heading')}</summary>
          <ChangeList changes={changes} />
        </details>
      )}
      {later.length === 0 ? null : (
        <details className="publish-more">
          <summary>{t('changes.later')}</summary>
          <ChangeList changes={later} />
        </details>
      )}
      {isOwn && state === 'waiting' ? <p className="soft">{t('request.own')}</p> : null}
      {!isOwn && !mayApprove ? <p className="soft">{t('request.notYours')}</p> : null}
      {mayJudge && state === 'waiting' ? (
        <form method="post" action={publishPath(tag, slug)}>
          <input type="hidden" name={publishFields.request} value={id} />
          <p>
            <button className="action" type="submit" name={publishFields.deed} value={publishDeeds.approve}>
              {t(`request.approve.${publishAt === null ? kind : 'later'}`)}
            </button>
          </p>
        </form>
      ) : null}
      {mayJudge ? (
        <form className="work-form" method="post" action={publishPath(tag, slug)} noValidate>
          <input type="hidden" name={publishFields.request} value={id} />
          <TextArea
            {...field('reason')}
            name={publishFields.reason}
            label={t('request.reason')}
            hint={<p>{t('request.reasonHint')}</p>}
            rows={3}
            defaultValue={typed.reason}
          />
          <p>
            <button
              className="action action--quiet"
              type="submit"
              name={publishFields.deed}
              value={publishDeeds.return}
            >
              {t('request.return')}
            </button>
          </p>
        </form>
      ) : null}
      {mayAsk && !mayJudge ? <WithdrawForm slug={slug} id={id} text={t('request.withdraw')} /> : null}
    </section>
  );
}

/** Takes a request back, or puts it aside. */
export function WithdrawForm({ slug, id, text }: { slug: string; id: string; text: string }) {
  const { tag } = useLanguage();
  return (
    <form method="post" action={publishPath(tag, slug)}>
      <input type="hidden" name={publishFields.request} value={id} />
      <p>
        <button
          className="action action--quiet"
          type="submit"
          name={publishFields.deed}
          value={publishDeeds.withdraw}
        >
          {text}
        </button>
      </p>
    </form>
  );
}

/** Where it is seen as everyone would see it. */
function previewOf(kind: 'dialogue' | 'result' | 'report', language: string, slug: string): string {
  const ends = { dialogue: 'granska', result: 'resultat/granska', report: 'rapport/granska' } as const;
  return `/${language}/arbete/dialoger/${slug}/${ends[kind]}`;
}

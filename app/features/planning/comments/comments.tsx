import './comments.css';

import { useTranslation } from 'react-i18next';

import { isolate } from '~/i18n/isolate';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { TextArea } from '~/ui/text-area/text-area';

import type { PlanStep } from '../plan/plan-step';
import { commentInputs, longestComment, type Comment, type TypedComment } from './comment';
import { commentsPath } from './comments-path';

interface CommentsProps {
  slug: string;
  step: PlanStep;
  comments: readonly Comment[];
  /** The comment that the form makes. */
  typed: TypedComment;
  mayWrite: boolean;
}

/** What those who work on a plan say to each other about one of its steps. */
export function Comments({ slug, step, comments, typed, mayWrite }: CommentsProps) {
  const { t } = useTranslation('plan');
  const open = comments.filter(({ settled }) => settled === null);
  const settled = comments.filter((comment) => comment.settled !== null);
  return (
    <section className="comments stack" aria-labelledby="kommentarer">
      <h2 id="kommentarer">{t('comments.heading')}</h2>
      {open.length === 0 ? <p className="soft">{t('comments.none')}</p> : null}
      <CommentList slug={slug} step={step} comments={open} mayWrite={mayWrite} />
      {settled.length === 0 ? null : (
        <details>
          <summary>{t('comments.settled', { count: settled.length })}</summary>
          <CommentList slug={slug} step={step} comments={settled} mayWrite={false} />
        </details>
      )}
      {mayWrite ? <CommentForm slug={slug} step={step} typed={typed} /> : null}
    </section>
  );
}

function CommentList({ slug, step, comments, mayWrite }: Omit<CommentsProps, 'typed'>) {
  const { t } = useTranslation('plan');
  const { tag } = useLanguage();
  const format = useFormat();
  if (comments.length === 0) return null;
  return (
    <ul className="plain-list comments__list">
      {comments.map(({ id, text, by, at, settled }) => (
        <li key={id} className="comments__one">
          <p className="small">
            <strong>{by}</strong> <span className="soft">{format.instant(at)}</span>
          </p>
          <p className="comments__text" id={`kommentar-${id}`} dir="auto">
            {text}
          </p>
          {settled === null ? null : (
            <p className="small soft">
              {t('comments.settledBy', {
                name: isolate(settled.by, tag),
                time: isolate(format.instant(settled.at), tag),
              })}
            </p>
          )}
          {mayWrite ? (
            <form method="post" action={commentsPath(tag, slug, step)}>
              <input type="hidden" name={commentInputs.settle} value={id} />
              <button className="link-button" type="submit" aria-describedby={`kommentar-${id}`}>
                {t('comments.settle')}
              </button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function CommentForm({ slug, step, typed }: Pick<CommentsProps, 'slug' | 'step' | 'typed'>) {
  const { t } = useTranslation(['plan', 'draft']);
  const { tag } = useLanguage();
  const problemText = useCommentProblem();
  return (
    <form className="work-form" method="post" action={commentsPath(tag, slug, step)} noValidate>
      <input type="hidden" name={commentInputs.id} value={typed.id} />
      <TextArea
        id="kommentar"
        name={commentInputs.text}
        rows={3}
        label={t('plan:comments.label')}
        hint={<p>{t('plan:comments.hint')}</p>}
        defaultValue={typed.text}
        error={
          typed.problem === null ? null : { prefix: t('draft:errorPrefix'), text: problemText(typed.problem) }
        }
      />
      <p>
        <button className="action action--quiet" type="submit">
          {t('plan:comments.send')}
        </button>
      </p>
    </form>
  );
}

/** Why a comment is not taken, in words. */
export function useCommentProblem(): (problem: NonNullable<TypedComment['problem']>) => string {
  const { t } = useTranslation(['plan', 'draft']);
  const format = useFormat();
  return (problem) =>
    problem === 'missing'
      ? t('plan:comments.missing')
      : t('draft:problems.too-long', { most: format.number(longestComment) });
}

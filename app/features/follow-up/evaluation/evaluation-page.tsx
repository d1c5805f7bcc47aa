import './evaluation-page.css';

import { useTranslation } from 'react-i18next';

import { Content, useLanguage } from '~/i18n/use-language';
import { Breadcrumbs } from '~/ui/breadcrumbs/breadcrumbs';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { FormGuard } from '~/ui/form-guard/form-guard';
import { TextPage } from '~/ui/text-page/text-page';

import type { EvaluationTarget } from './answer-evaluation.server';
import type { EvaluationProblem, TypedEvaluation } from './evaluation';
import { EvaluationFields, fieldId, useEvaluationProblem } from './evaluation-fields';

interface EvaluationPageProps {
  target: EvaluationTarget;
  /** What the address ends with. */
  code: string;
  typed: TypedEvaluation;
  problems: readonly EvaluationProblem[];
  stamp: string;
}

/** The short form in which participants say what they think of how they could take part. */
export function EvaluationPage({ target, code, typed, problems, stamp }: EvaluationPageProps) {
  const { t } = useTranslation('evaluation');
  const { tag } = useLanguage();
  const problemText = useEvaluationProblem();
  return (
    <TextPage
      above={<BackTo target={target} />}
      title={t('title')}
      top={
        problems.length === 0 ? null : (
          <ErrorSummary
            heading={t('summary')}
            problems={problems.map(({ field, code: problem }) => ({
              fieldId: field === null ? null : fieldId(field),
              text: problemText(problem),
            }))}
          />
        )
      }
      lead={t('lead')}
    >
      <p>{t('anonymous')}</p>
      <form className="evaluation-form" method="post" action={`/${tag}/utvardera/${code}`} noValidate>
        <EvaluationFields typed={typed} problems={problems} areas={target.areas} />
        <FormGuard stamp={stamp} trapLabel={t('trap')} />
        <p>
          <button className="action" type="submit">
            {t('send')}
          </button>
        </p>
      </form>
    </TextPage>
  );
}

/** Thanks someone who has answered, or says that nobody can any more. */
export function EvaluationOver({ target }: { target: EvaluationTarget }) {
  const { t } = useTranslation('evaluation');
  const { tag } = useLanguage();
  const is = target.standing === 'closed' ? 'closed' : 'thanks';
  return (
    <TextPage above={<BackTo target={target} />} title={t(`${is}.title`)} lead={t(`${is}.lead`)}>
      <p>
        <a className="action" href={`/${tag}/dialoger/${target.slug}`}>
          {t('toDialogue')}
        </a>
      </p>
    </TextPage>
  );
}

function BackTo({ target: { slug, title } }: { target: EvaluationTarget }) {
  const { t } = useTranslation('site');
  const { tag } = useLanguage();
  return (
    <Breadcrumbs
      label={t('breadcrumbs')}
      links={[{ href: `/${tag}/dialoger/${slug}`, text: <Content of={title} /> }]}
    />
  );
}

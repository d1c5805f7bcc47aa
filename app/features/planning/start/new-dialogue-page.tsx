import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import type { Id } from '~db/columns';

interface NewDialoguePageProps {
  work: WorkActor;
  /** The id of the dialogue that the form makes. */
  id: Id;
  typed: { title: string; kind: string };
  problem: 'missing' | 'too-long' | null;
  longestTitle: number;
}

/** Where a plan is opened: all that it takes is what the dialogue is called for now. */
export function NewDialoguePage({ work, id, typed, problem, longestTitle }: NewDialoguePageProps) {
  const { t } = useTranslation(['planning', 'plan', 'draft']);
  const { tag } = useLanguage();
  const format = useFormat();
  const error =
    problem === null
      ? null
      : {
          prefix: t('draft:errorPrefix'),
          text:
            problem === 'missing'
              ? t('planning:new.missing')
              : t('draft:problems.too-long', { most: format.number(longestTitle) }),
        };
  return (
    <WorkFrame
      actor={work}
      current="dialogues"
      above={[]}
      title={t('planning:new.title')}
      lead={t('planning:new.lead')}
      top={
        error === null ? null : (
          <ErrorSummary heading={t('draft:summary')} problems={[{ fieldId: 'title', text: error.text }]} />
        )
      }
    >
      <form className="work-form" method="post" action={`/${tag}/arbete/dialoger/ny`} noValidate>
        <input type="hidden" name="id" value={id} />
        <Field
          id="title"
          name="title"
          label={t('plan:fields.title.label')}
          hint={<p>{t('planning:new.titleHint')}</p>}
          error={error}
          defaultValue={typed.title}
        />
        <ChoiceGroup
          id="kind"
          name="kind"
          label={t('plan:fields.kind.label')}
          choices={[
            { value: 'resident', text: t('plan:kinds.resident'), hint: t('plan:kinds.residentMeans') },
            { value: 'user', text: t('plan:kinds.user'), hint: t('plan:kinds.userMeans') },
          ]}
          defaultValue={typed.kind}
        />
        <p>
          <button className="action" type="submit">
            {t('planning:new.send')}
          </button>
        </p>
      </form>
    </WorkFrame>
  );
}

import './publish-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { useFormat, useLanguage } from '~/i18n/use-language';

import { NoteFields } from './note-fields';
import { publishDeeds, publishFields, type PublishProblem, type TypedPublish } from './publish-form';
import { publishPath } from './publish-path';
import { PublishErrors } from './use-publish-words';

interface CancelPageProps {
  work: WorkActor;
  open: OpenDialogue;
  /** How many meetings are still to come: they are called off with the dialogue. */
  meetings: number;
  languages: readonly string[];
  source: string;
  typed: TypedPublish;
  problems: readonly PublishProblem[];
}

/** Where someone asks for a dialogue to be called off, and writes what everyone is told. */
export function CancelPage({ work, open, meetings, languages, source, typed, problems }: CancelPageProps) {
  const { t } = useTranslation('publishing');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="publish"
      within
      title={t('cancel.title')}
      lead={t('cancel.lead')}
      top={<PublishErrors problems={problems} />}
    >
      {meetings === 0 ? null : (
        <p>{t('cancel.meetings', { count: meetings, number: format.number(meetings) })}</p>
      )}
      <form className="work-form" method="post" action={publishPath(tag, open.slug, 'cancel')} noValidate>
        <NoteFields
          typed={typed}
          problems={problems}
          languages={languages}
          source={source}
          label={t('cancel.reason')}
          hint={t('cancel.reasonHint')}
        />
        <p>
          <button className="action" type="submit" name={publishFields.deed} value={publishDeeds.ask}>
            {t('cancel.send')}
          </button>
        </p>
      </form>
      <p>
        <a href={publishPath(tag, open.slug)}>{t('cancel.back')}</a>
      </p>
    </DialogueFrame>
  );
}

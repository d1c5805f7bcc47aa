import { useTranslation } from 'react-i18next';

import type { DialogueChoice } from '~/features/dialogues/dialogue-choice';
import { useLanguage } from '~/i18n/use-language';
import { Field } from '~/ui/field/field';

import type { WorkActor } from '../read-work.server';
import { WorkFrame } from '../work-frame';
import { PersonErrors, RoleFields, usePersonWords } from './role-fields';
import { personFields, type PersonProblem, type TypedPerson } from './role-form';

interface NewPersonPageProps {
  work: WorkActor;
  dialogues: readonly DialogueChoice[];
  typed: TypedPerson;
  problems: readonly PersonProblem[];
}

/** Where someone of the kommun is added, with their first role. */
export function NewPersonPage({ work, dialogues, typed, problems }: NewPersonPageProps) {
  const { t } = useTranslation('people');
  const { tag } = useLanguage();
  const words = usePersonWords(problems);
  return (
    <WorkFrame
      actor={work}
      current="people"
      above={[]}
      title={t('new.title')}
      top={<PersonErrors problems={problems} />}
      lead={t('new.lead')}
    >
      <form className="work-form" method="post" action={`/${tag}/arbete/personer/ny`} noValidate>
        {/* Someone else's name and address: nothing for the browser to fill in. */}
        <Field {...words('name')} name={personFields.name} autoComplete="off" defaultValue={typed.name} />
        <Field
          {...words('email')}
          name={personFields.email}
          type="email"
          autoComplete="off"
          defaultValue={typed.email}
        />
        <RoleFields typed={typed} problems={problems} dialogues={dialogues} />
        <p>
          <button className="action" type="submit">
            {t('new.send')}
          </button>
        </p>
      </form>
    </WorkFrame>
  );
}

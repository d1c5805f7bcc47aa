import { useTranslation } from 'react-i18next';

import type { DialogueChoice } from '~/features/dialogues/dialogue-choice';
import { useDialogueOptions } from '~/features/dialogues/use-dialogue-options';
import { useFormat } from '~/i18n/use-language';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import type { FieldWords } from '~/ui/field/field-frame';
import { Select } from '~/ui/select/select';

import { staffRoles } from '../role';
import {
  longestName,
  personFields,
  type PersonField,
  type PersonProblem,
  type TypedPerson,
} from './role-form';

/** The id of a field, which the error summary leads to. */
function fieldId(field: PersonField): string {
  return `person-${field}`;
}

/** The words of a field, with what is wrong with it. */
export function usePersonWords(problems: readonly PersonProblem[]): (field: PersonField) => FieldWords {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (field) => {
    const problem = problems.find((one) => one.field === field);
    return {
      id: fieldId(field),
      label: t(`form.${field}.label`),
      hint: field === 'role' ? undefined : <p>{t(`form.${field}.hint`)}</p>,
      error:
        problem === undefined
          ? null
          : {
              prefix: t('form.errorPrefix'),
              text: t(`problems.${problem.code}`, { longest: format.number(longestName) }),
            },
    };
  };
}

/** What stops a person or a role from being received. */
export function PersonErrors({ problems }: { problems: readonly PersonProblem[] }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      heading={t('form.summary')}
      problems={problems.map(({ field, code }) => ({
        fieldId: fieldId(field),
        text: t(`problems.${code}`, { longest: format.number(longestName) }),
      }))}
    />
  );
}

interface RoleFieldsProps {
  typed: Pick<TypedPerson, 'role' | 'dialogue'>;
  problems: readonly PersonProblem[];
  dialogues: readonly DialogueChoice[];
}

/** Which role, with what each means, and where. */
export function RoleFields({ typed, problems, dialogues }: RoleFieldsProps) {
  const { t } = useTranslation(['people', 'work']);
  const words = usePersonWords(problems);
  return (
    <>
      <ChoiceGroup
        {...words('role')}
        name={personFields.role}
        choices={staffRoles.map((role) => ({
          value: role,
          text: t(`work:roles.${role}`),
          hint: t(`means.${role}`),
        }))}
        defaultValue={typed.role}
      />
      <Select
        {...words('dialogue')}
        name={personFields.dialogue}
        options={[{ value: '', text: t('form.dialogue.portal') }]}
        groups={useDialogueOptions(dialogues)}
        defaultValue={typed.dialogue}
      />
    </>
  );
}

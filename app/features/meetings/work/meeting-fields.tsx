import { useTranslation } from 'react-i18next';

import { useFormat, useLanguageName } from '~/i18n/use-language';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import type { FieldWords } from '~/ui/field/field-frame';
import { TextArea } from '~/ui/text-area/text-area';

import {
  interpreterField,
  interpreterLanguages,
  longestText,
  longestTitle,
  seenField,
  yesNoChoices,
  type MeetingField,
  type MeetingProblem,
  type TypedMeeting,
} from './meeting-form';

/** What each part of a form about a meeting is given. */
export interface MeetingFieldsProps {
  typed: TypedMeeting;
  problems: readonly MeetingProblem[];
}

function fieldId(field: MeetingField): string {
  return `meeting-${field}`;
}

function useProblemText(): (code: MeetingProblem['code']) => string {
  const { t } = useTranslation('meeting-work');
  const format = useFormat();
  return (code) =>
    t(`problems.${code}`, {
      longestTitle: format.number(longestTitle),
      longestText: format.number(longestText),
    });
}

/** The words of a field, with what is wrong with it. */
export function useMeetingWords(problems: readonly MeetingProblem[]): (field: MeetingField) => FieldWords {
  const { t, i18n } = useTranslation('meeting-work');
  const problemText = useProblemText();
  return (field) => {
    const problem = problems.find((one) => one.field === field);
    const hint = `form.fields.${field}.hint`;
    return {
      id: fieldId(field),
      label: t(`form.fields.${field}.label`),
      hint: i18n.exists(`meeting-work:${hint}`) ? <p>{t(hint)}</p> : undefined,
      error:
        problem === undefined ? null : { prefix: t('form.errorPrefix'), text: problemText(problem.code) },
    };
  };
}

/** What stops a form about a meeting from being received. */
export function MeetingErrors({ problems }: { problems: readonly MeetingProblem[] }) {
  const { t } = useTranslation('meeting-work');
  const problemText = useProblemText();
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      heading={t('form.summary')}
      problems={problems.map(({ field, code }) => ({
        fieldId: field === null ? null : fieldId(field),
        text: problemText(code),
      }))}
    />
  );
}

/** Which state of the meeting the form was filled in from, so that nothing that someone else has written is overwritten unseen. */
export function SeenField({ typed }: Pick<MeetingFieldsProps, 'typed'>) {
  return <input type="hidden" name={seenField} value={typed.seen} />;
}

/** What the meeting is called, and what happens there. */
export function NameFields({ typed: { fields }, problems }: MeetingFieldsProps) {
  const words = useMeetingWords(problems);
  return (
    <>
      <Field {...words('title')} name="title" defaultValue={fields.title} />
      <TextArea {...words('description')} name="description" rows={4} defaultValue={fields.description} />
    </>
  );
}

/** When the meeting is, and where. */
export function HourFields({ typed: { fields }, problems }: MeetingFieldsProps) {
  const words = useMeetingWords(problems);
  return (
    <>
      <Field {...words('day')} name="day" type="date" short defaultValue={fields.day} />
      <Field {...words('starts')} name="starts" type="time" short defaultValue={fields.starts} />
      <Field {...words('ends')} name="ends" type="time" short defaultValue={fields.ends} />
      <PlaceField typed={{ fields }} problems={problems} />
    </>
  );
}

export function PlaceField({
  typed: { fields },
  problems,
}: {
  typed: Pick<TypedMeeting, 'fields'>;
  problems: readonly MeetingProblem[];
}) {
  const words = useMeetingWords(problems);
  return <TextArea {...words('place')} name="place" rows={2} defaultValue={fields.place} />;
}

/** How one comes to the meeting, how many there is room for, and until when one can register. */
export function EntryFields({ typed: { fields }, problems }: MeetingFieldsProps) {
  const { t } = useTranslation('meeting-work');
  const words = useMeetingWords(problems);
  return (
    <>
      <ChoiceGroup
        {...words('entry')}
        name="entry"
        choices={(['registration', 'drop_in'] as const).map((value) => ({
          value,
          text: t(`form.entry.${value}`),
          hint: t(`form.entry.${value}Hint`),
        }))}
        defaultValue={fields.entry}
      />
      <Field {...words('cap')} name="cap" inputMode="numeric" short defaultValue={fields.cap} />
      <ClosesField typed={{ fields }} problems={problems} />
    </>
  );
}

export function ClosesField({
  typed: { fields },
  problems,
}: {
  typed: Pick<TypedMeeting, 'fields'>;
  problems: readonly MeetingProblem[];
}) {
  const words = useMeetingWords(problems);
  return <Field {...words('closesOn')} name="closesOn" type="date" short defaultValue={fields.closesOn} />;
}

/** What one needs to know in order to be able to come. */
export function AccessFields({ typed: { fields, interpreters }, problems }: MeetingFieldsProps) {
  const { t } = useTranslation('meeting-work');
  const words = useMeetingWords(problems);
  const nameOf = useLanguageName();
  const choices = yesNoChoices.map((value) => ({
    value,
    text: t(`form.yesNo.${value === '' ? 'unknown' : value}`),
  }));
  return (
    <>
      <ChoiceGroup {...words('stepFree')} name="stepFree" choices={choices} defaultValue={fields.stepFree} />
      <ChoiceGroup
        {...words('hearingLoop')}
        name="hearingLoop"
        choices={choices}
        defaultValue={fields.hearingLoop}
      />
      <fieldset className="choice-group field">
        <legend className="field__label">{t('form.fields.interpreters.label')}</legend>
        <p className="field__hint">{t('form.fields.interpreters.hint')}</p>
        <div className="meeting-interpreters">
          {interpreterLanguages.map((language) => (
            <Checkbox
              key={language}
              id={`meeting-${interpreterField(language)}`}
              name={interpreterField(language)}
              label={language === 'sign' ? t('form.sign') : nameOf(language)}
              defaultChecked={interpreters.includes(language)}
            />
          ))}
        </div>
      </fieldset>
      <TextArea {...words('travel')} name="travel" rows={3} defaultValue={fields.travel} />
    </>
  );
}

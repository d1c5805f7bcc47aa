import '../compilation.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { useFormat, useLangAttributes, useLanguage, useLanguageName } from '~/i18n/use-language';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';

import { enteredSources } from '../contribution';
import { inputPath } from '../input-path';
import type { ShownMeeting } from '../input/read-input-page.server';
import {
  fromMeeting,
  mostNotes,
  notesDeeds,
  notesFields,
  type NotesProblem,
  type TypedNotes,
} from './notes-form';
import { noteParting } from './split-notes';

export interface NotesPageProps {
  work: WorkActor;
  open: OpenDialogue;
  meetings: readonly ShownMeeting[];
  languages: readonly string[];
  typed: TypedNotes;
  problems: readonly NotesProblem[];
}

/** Where what residents have said is written down: many notes at once, each on a line or in a block of its own. */
export function NotesPage({ work, open, meetings, languages, typed, problems }: NotesPageProps) {
  const { t } = useTranslation(['compilation', 'draft']);
  const { tag } = useLanguage();
  const format = useFormat();
  const languageName = useLanguageName();
  const problemText = useNotesProblemText();
  const fieldWords = (field: NotesProblem['field']) => {
    const problem = problems.find((one) => one.field === field);
    return {
      id: notesFields[field],
      name: notesFields[field],
      label: t(`compilation:notes.fields.${field}`),
      error: problem === undefined ? null : { prefix: t('draft:errorPrefix'), text: problemText(problem) },
    };
  };
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="input"
      within
      title={t('compilation:notes.title')}
      lead={t('compilation:notes.lead')}
      top={
        problems.length === 0 ? null : (
          <ErrorSummary
            heading={t('draft:summary')}
            problems={problems.map((problem) => ({
              fieldId: notesFields[problem.field],
              text: problemText(problem),
            }))}
          />
        )
      }
    >
      {/* Not as an address is written: letters that are not a to z would count three times towards the most that is received. */}
      <form
        className="work-form"
        method="post"
        encType="multipart/form-data"
        action={inputPath(tag, open.slug, 'new')}
        noValidate
      >
        <input type="hidden" name={notesFields.key} value={typed.key} />
        <Select
          {...fieldWords('from')}
          options={[
            { value: '', text: t('compilation:notes.choose') },
            ...meetings.map(({ id, title, day }) => ({
              value: fromMeeting(id),
              text: t('compilation:notes.meeting', { title: title.text, day: format.day(day) }),
              language: title.language === tag ? undefined : title.language,
            })),
            ...enteredSources.map((source) => ({ value: source, text: t(`compilation:sources.${source}`) })),
          ]}
          defaultValue={typed.from}
        />
        <Field
          {...fieldWords('day')}
          type="date"
          short
          hint={<p>{t('compilation:notes.dayHint')}</p>}
          defaultValue={typed.day}
        />
        <Select
          id={notesFields.language}
          name={notesFields.language}
          label={t('compilation:notes.fields.language')}
          options={languages.map((one) => ({ value: one, text: languageName(one) }))}
          defaultValue={typed.language}
        />
        <ChoiceGroup
          id={notesFields.parting}
          name={notesFields.parting}
          label={t('compilation:notes.fields.parting')}
          choices={noteParting.map((one) => ({ value: one, text: t(`compilation:notes.parting.${one}`) }))}
          defaultValue={typed.parting}
        />
        <TextArea
          {...fieldWords('notes')}
          rows={14}
          required
          hint={
            <>
              <p>{t('compilation:notes.notesHint', { most: format.number(mostNotes) })}</p>
              <p>{t('compilation:notes.public')}</p>
            </>
          }
          defaultValue={typed.notes}
        />
        <p>
          <button className="action" type="submit" name={notesFields.deed} value={notesDeeds.check}>
            {t('compilation:notes.check')}
          </button>
        </p>
      </form>
    </DialogueFrame>
  );
}

function useNotesProblemText(): (problem: NotesProblem) => string {
  const { t } = useTranslation('compilation');
  const format = useFormat();
  return (problem) => {
    switch (problem.code) {
      case 'too-many':
        return t('notes.problems.too-many', {
          number: format.number(problem.count),
          most: format.number(problem.most),
        });
      case 'note-too-long':
        return t('notes.problems.note-too-long', {
          place: format.number(problem.place),
          begins: problem.begins,
          number: format.number(problem.count),
          most: format.number(problem.most),
        });
      default:
        return t(`notes.problems.${problem.code}`);
    }
  };
}

interface NotesCheckProps {
  work: WorkActor;
  open: OpenDialogue;
  typed: TypedNotes;
  notes: readonly string[];
}

/** What the notes become, before they are kept. */
export function NotesCheckPage({ work, open, typed, notes }: NotesCheckProps) {
  const { t } = useTranslation('compilation');
  const { tag } = useLanguage();
  const inTheirLanguage = useLangAttributes(typed.language);
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="input"
      within
      title={t('notes.checkTitle', { count: notes.length })}
      lead={t('notes.checkLead')}
    >
      <form
        className="stack"
        method="post"
        encType="multipart/form-data"
        action={inputPath(tag, open.slug, 'new')}
      >
        {(['key', 'from', 'day', 'language', 'parting', 'notes'] as const).map((field) => (
          <input key={field} type="hidden" name={notesFields[field]} value={typed[field]} />
        ))}
        <p className="compilation-deeds">
          <button className="action" type="submit" name={notesFields.deed} value={notesDeeds.save}>
            {t('notes.save', { count: notes.length })}
          </button>
          <button
            className="action action--quiet"
            type="submit"
            name={notesFields.deed}
            value={notesDeeds.change}
          >
            {t('notes.change')}
          </button>
        </p>
        <ol className="note-list" {...inTheirLanguage}>
          {notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ol>
      </form>
    </DialogueFrame>
  );
}

import './draft-inputs.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat, useLangAttributes } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import type { FieldWords } from '~/ui/field/field-frame';
import { KeepWriting } from '~/ui/keep-writing/keep-writing';

import { keyOf } from './draft';
import {
  draftInputs,
  inputId,
  inputName,
  writeSeen,
  type DraftForm,
  type DraftProblem,
  type TheirText,
} from './draft-form';

/** What one input of a draft form is given: its name, its words, what stands in it and what is wrong with it. */
export interface DraftInput extends FieldWords {
  name: string;
  defaultValue: string | undefined;
}

/** The words of an input, by the name of its field, or of its field and part as `goals.indicator`. `item`: which of the field's values, where each has its own words. */
export type DraftWords = (name: string, item?: string) => { label: string; hint?: string };

/**
 * Which input: of a field, one of its items, one of the value's parts. `label` stands in for the field's own where a form has several alike, and `of` says which of them
 * to those who do not see what it stands under; `say` words what is kept as a code, for when someone else has chosen another.
 */
export interface WhichInput {
  item?: string;
  part?: string;
  label?: string;
  of?: string;
  say?: (code: string) => string;
}

/** The inputs of a draft form, for the components of `ui/` to be spread with. */
export function useDraftInputs(form: DraftForm, words: DraftWords) {
  const { t } = useTranslation('draft');
  const problemText = useDraftProblemText(form);
  return (field: string, { item = '', part = '', label, of, say }: WhichInput = {}): DraftInput => {
    const name = inputName(field, item, part);
    // What is wrong with a value as a whole stands at its first input.
    const problem = form.problems.find(
      (one) => one.name === name || (one.code === 'changed-meanwhile' && one.name === inputName(field, item)),
    );
    const theirs = form.theirs.find(({ key }) => key === keyOf(field, item));
    const { label: own, hint } = words(part === '' ? field : `${field}.${part}`, item);
    return {
      id: inputId(name),
      name,
      label: label ?? own,
      ...(of === undefined ? {} : { of }),
      hint:
        theirs === undefined ? (
          hint === undefined ? undefined : (
            <p>{hint}</p>
          )
        ) : (
          <>
            {hint === undefined ? null : <p>{hint}</p>}
            <Theirs theirs={theirs} part={part} say={say} />
          </>
        ),
      error: problem === undefined ? null : { prefix: t('errorPrefix'), text: problemText(problem) },
      defaultValue: form.values[name],
    };
  };
}

/** What someone else has written in a value meanwhile. */
function Theirs({
  theirs,
  part,
  say = (text) => text,
}: {
  theirs: TheirText;
  part: string;
  say?: (code: string) => string;
}) {
  const { t } = useTranslation('draft');
  const text = theirs.parts[part] ?? '';
  // A part that may be left out says nothing while the rest of the value stands.
  if (text === '' && Object.keys(theirs.parts).length > 0) return null;
  return (
    <div className="draft-theirs">
      <p>{text === '' ? t('theirs.gone') : t('theirs.stands')}</p>
      {text === '' ? null : <blockquote>{say(text)}</blockquote>}
    </div>
  );
}

function useDraftProblemText(form: DraftForm): (problem: DraftProblem) => string {
  const { t } = useTranslation('draft');
  const format = useFormat();
  return ({ name, code, most = 0 }) => {
    if (code !== 'changed-meanwhile') return t(`problems.${code}`, { most: format.number(most) });
    const theirs = form.theirs.find(({ key }) => key.replace(/\.$/, '') === name);
    const time = theirs === undefined ? '' : format.time(theirs.at);
    return theirs?.by == null
      ? t('theirs.changed', { time })
      : t('theirs.changedBy', { name: theirs.by, time });
  };
}

/** What stops a draft form from being kept, above the form. */
export function DraftErrors({ form, words }: { form: DraftForm; words: DraftWords }) {
  const { t } = useTranslation('draft');
  const problemText = useDraftProblemText(form);
  if (form.problems.length === 0) return null;
  return (
    <ErrorSummary
      heading={t('summary')}
      problems={form.problems.map((problem) => ({
        fieldId: inputId(firstInput(form, problem)),
        text: t('problemAt', {
          // A label that asks is followed by a colon here.
          label: words(...wordsOf(problem.name)).label.replace(/[?؟]$/u, ''),
          problem: problemText(problem),
        }),
      }))}
    />
  );
}

/** A value of several parts has no input of its own: its first is led to. */
function firstInput(form: DraftForm, { name, code }: DraftProblem): string {
  if (code !== 'changed-meanwhile' || name in form.values) return name;
  const before = name.includes('.') ? `${name}.` : `${name}..`;
  return Object.keys(form.values).find((one) => one.startsWith(before)) ?? name;
}

/** What an input has its words by: the name without the item, and the item. */
function wordsOf(name: string): [name: string, item: string] {
  const [field = '', item = '', part] = name.split('.');
  return [part === undefined ? field : `${field}.${part}`, item];
}

/** A form over a dialogue's working copy. */
export function DraftFormFrame({
  action,
  form,
  button,
  withFile = false,
  isQuiet = false,
  also = null,
  children,
}: {
  action: string;
  form: DraftForm;
  button: ReactNode;
  /** Whether a file can be chosen in it. */
  withFile?: boolean;
  /** Whether something else is what the page is for now, and saving stands back. */
  isQuiet?: boolean;
  /** Other buttons beside it. */
  also?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <KeepWriting />
      <form
        className="work-form draft-form"
        method="post"
        action={action}
        encType={withFile ? 'multipart/form-data' : undefined}
        noValidate
        data-keep-writing={form.problems.length > 0 ? 'returned' : ''}
      >
        <input type="hidden" name={draftInputs.seen} value={writeSeen(form.seen)} />
        {/* Enter in a field presses a form's first button: that must be to save, wherever other buttons stand. */}
        <button className="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true" />
        {children}
        <p className="draft-form__save">
          <button className={isQuiet ? 'action action--quiet' : 'action'} type="submit">
            {button}
          </button>
          {also}
        </p>
      </form>
    </>
  );
}

/** Inputs of a text in another language than the page's: with its language and direction. */
export function InLanguage({ language, children }: { language: string; children: ReactNode }) {
  return (
    <div className="draft-form__language" {...useLangAttributes(language)}>
      {children}
    </div>
  );
}

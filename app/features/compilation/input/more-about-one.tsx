import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';

import { hiddenReasons } from '../contribution';
import { CategoryNames, Said } from './contribution-head';
import { DeedForm, useProblemAt, type DeedFormProps } from './deed-form';
import { oneFields, type OneProblem, type TypedOne } from './one-form';
import { EarlierOrigins, OriginForm } from './origin-form';
import type { OneInput } from './read-one-input.server';

interface MoreProps {
  slug: string;
  one: OneInput;
  mayCompile: boolean;
  mayHide: boolean;
  typed: TypedOne;
  problem: OneProblem | null;
}

/** What more is known of a contribution, and what is done with it now and then. */
export function MoreAboutOne({ slug, one, mayCompile, mayHide, typed, problem }: MoreProps) {
  const { t } = useTranslation('compilation');
  const canCorrect = mayCompile && one.canCorrect;
  return (
    <section className="stack more-about" aria-labelledby="mer">
      <h2 id="mer">{t('one.more')}</h2>
      <Facts one={one} />
      {one.earlier.length === 0 ? null : <Earlier one={one} />}
      {one.origins.length === 0 ? null : (
        <Part title={t('one.earlierOrigins', { count: one.origins.length })} isOpen={false}>
          <EarlierOrigins one={one} />
        </Part>
      )}
      {mayCompile &&
      one.registered !== null &&
      one.registered.length > 0 &&
      one.contribution.hidden === null ? (
        <Part title={t('one.whose')} isOpen={problem?.deed === 'name'}>
          <NameForm slug={slug} one={one} problem={problem} />
        </Part>
      ) : null}
      {canCorrect ? (
        <Part title={t('one.correct')} isOpen={problem?.deed === 'correct'}>
          <CorrectForm slug={slug} one={one} typed={typed} problem={problem} />
        </Part>
      ) : null}
      {canCorrect ? (
        <Part title={t('one.move')} isOpen={problem?.deed === 'move'}>
          <OriginForm slug={slug} one={one} typed={typed.origin} problem={problem} />
        </Part>
      ) : null}
      {mayHide && !one.isDisposed ? (
        <Part title={t('one.hide')} isOpen={problem?.deed === 'hide' || one.contribution.hidden !== null}>
          <HideForm slug={slug} one={one} problem={problem} />
        </Part>
      ) : null}
    </section>
  );
}

function Facts({ one }: { one: OneInput }) {
  const { t } = useTranslation('compilation');
  const format = useFormat();
  const received = format.instant(one.receivedAt);
  return (
    <ul className="stack-small">
      <li>
        {one.enteredBy === null
          ? t('one.received', { when: received })
          : t('one.entered', { when: received, name: one.enteredBy })}
      </li>
      {one.hiddenAt === null ? null : (
        <li>
          {one.hiddenBy === null
            ? t('one.hiddenOnRequest', { when: format.instant(one.hiddenAt) })
            : t('one.hiddenBy', { when: format.instant(one.hiddenAt), name: one.hiddenBy })}
        </li>
      )}
      {one.others.map(({ name, categories }) => (
        <li key={name}>
          {t(categories.length === 0 ? 'input.withoutBy' : 'one.othersSorted', { names: name, name })}
          {categories.length === 0 ? null : <CategoryNames ids={categories} categories={one.categories} />}
        </li>
      ))}
    </ul>
  );
}

function Earlier({ one }: { one: OneInput }) {
  const { t } = useTranslation('compilation');
  const format = useFormat();
  const language = one.contribution.text?.language ?? '';
  return (
    <Part title={t('one.earlier', { count: one.earlier.length })} isOpen={false}>
      <ol className="plain-list stack">
        {one.earlier.map(({ text, replacedAt, replacedBy }) => (
          <li key={replacedAt}>
            <Said text={{ text, language }} />
            <p className="soft small">
              {t('one.replaced', { when: format.instant(replacedAt), name: replacedBy })}
            </p>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Part({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details className="more-about__part" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function CorrectForm({ slug, one, typed, problem }: DeedFormProps & { typed: TypedOne }) {
  const { t } = useTranslation('compilation');
  const error = useProblemAt(problem, 'correct');
  return (
    <DeedForm slug={slug} one={one} deed="correct" button={t('one.correctSend')}>
      <input type="hidden" name={oneFields.seen} value={one.wording} />
      <TextArea
        id={oneFields.text}
        name={oneFields.text}
        label={t('one.text')}
        hint={<p>{t('one.correctHint')}</p>}
        error={error}
        rows={5}
        defaultValue={typed.text ?? one.contribution.text?.text}
      />
    </DeedForm>
  );
}

function HideForm({ slug, one, problem }: DeedFormProps) {
  const { t } = useTranslation('compilation');
  const error = useProblemAt(problem, 'hide');
  if (one.contribution.hidden !== null)
    return <DeedForm slug={slug} one={one} deed="show" button={t('one.show')} />;
  return (
    <DeedForm slug={slug} one={one} deed="hide" button={t('one.hideSend')}>
      <ChoiceGroup
        id={oneFields.reason}
        name={oneFields.reason}
        label={t('one.reason')}
        hint={<p>{t('one.hideHint')}</p>}
        error={error}
        choices={hiddenReasons.map((reason) => ({ value: reason, text: t(`reasons.${reason}`) }))}
      />
    </DeedForm>
  );
}

function NameForm({ slug, one, problem }: DeedFormProps) {
  const { t } = useTranslation('compilation');
  const error = useProblemAt(problem, 'name');
  return (
    <DeedForm slug={slug} one={one} deed="name" button={t('one.whoseSend')}>
      <Select
        id={oneFields.registration}
        name={oneFields.registration}
        label={t('one.participant')}
        hint={<p>{t('one.whoseHint')}</p>}
        error={error}
        options={[
          { value: '', text: t('one.nobody') },
          ...(one.registered ?? []).map(({ id, name }) => ({ value: id, text: name })),
        ]}
        defaultValue={one.registrationId ?? ''}
      />
    </DeedForm>
  );
}

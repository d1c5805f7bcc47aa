import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { Field } from '~/ui/field/field';
import { Select } from '~/ui/select/select';

import { enteredSources } from '../contribution';
import { fromMeeting } from '../entry/notes-form';
import { WhereSaid } from './contribution-head';
import type { TypedOrigin } from './correct-origin.server';
import { DeedForm, useProblemAt, type DeedFormProps } from './deed-form';
import { oneFields } from './one-form';
import type { OneInput } from './read-one-input.server';

/** Where it is put right which meeting or other way a contribution came, and on which day. */
export function OriginForm({ slug, one, typed, problem }: DeedFormProps & { typed: TypedOrigin | null }) {
  const { t } = useTranslation('compilation');
  const { tag } = useLanguage();
  const format = useFormat();
  const error = useProblemAt(problem, 'move');
  const isOfDay = problem?.code === 'day-invalid' || problem?.code === 'day-ahead';
  const { from, day } = typed ?? one.origin;
  return (
    <DeedForm slug={slug} one={one} deed="move" button={t('one.moveSend')}>
      <input type="hidden" name={oneFields.seen} value={one.origins.length} />
      <Select
        id={oneFields.from}
        name={oneFields.from}
        label={t('notes.fields.from')}
        hint={<p>{t('one.moveHint')}</p>}
        error={isOfDay ? null : error}
        options={[
          { value: '', text: t('notes.choose') },
          ...one.meetings.map(({ id, title, day: heldOn }) => ({
            value: fromMeeting(id),
            text: t('notes.meeting', { title: title.text, day: format.day(heldOn) }),
            language: title.language === tag ? undefined : title.language,
          })),
          ...enteredSources.map((source) => ({ value: source, text: t(`sources.${source}`) })),
        ]}
        defaultValue={from}
      />
      <Field
        id={oneFields.day}
        name={oneFields.day}
        label={t('notes.fields.day')}
        type="date"
        short
        hint={<p>{t('notes.dayHint')}</p>}
        error={isOfDay ? error : null}
        defaultValue={day}
      />
    </DeedForm>
  );
}

/** What a contribution was earlier said to come from. */
export function EarlierOrigins({ one }: { one: OneInput }) {
  const { t } = useTranslation('compilation');
  const format = useFormat();
  return (
    <ol className="plain-list stack">
      {one.origins.map((origin) => (
        <li key={origin.replacedAt}>
          <p>
            <WhereSaid contribution={origin} />
          </p>
          <p className="soft small">
            {t('one.replaced', { when: format.instant(origin.replacedAt), name: origin.replacedBy })}
          </p>
        </li>
      ))}
    </ol>
  );
}

import { useTranslation } from 'react-i18next';

import { methodCodes } from '~/features/dialogues/method';
import { offeredTerms } from '~/features/dialogues/offered-terms';
import { thingsIn } from '~/features/planning/draft/draft-list';
import { DraftThing, OneMore } from '~/features/planning/draft/draft-things';
import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';

import type { FollowUpFieldsProps } from '../follow-up-fields-props';
import { useFollowUpInputs } from '../use-follow-up-inputs';

/** What was learnt, one thing at a time, so that whoever plans the next dialogue finds it. */
export function LessonFields({ form, facts }: FollowUpFieldsProps) {
  const { t } = useTranslation(['follow-up', 'methods']);
  const input = useFollowUpInputs(form);
  const none = { value: '', text: t('follow-up:lessons.any') };
  const chosen = Object.values(form.values);
  const terms = (listed: typeof facts.themes) => [
    none,
    ...offeredTerms(listed, chosen).map(({ slug, name }) => ({
      value: slug,
      text: name.text,
      language: name.language,
    })),
  ];
  // Those that the dialogue used come first.
  const methods = [...new Set([...facts.methods, ...methodCodes])];
  const sayMethod = (code: string) => t(`methods:${code}.name`);
  return (
    <>
      {thingsIn(form, 'lessons').map((thing, index) => (
        <DraftThing
          key={thing.id}
          form={form}
          field="lessons"
          thing={thing}
          title={thing.isNew ? t('follow-up:lessons.new') : t('follow-up:lessons.one', { number: index + 1 })}
        >
          <TextArea {...input('lessons', { item: thing.id, part: 'lesson' })} rows={3} />
          <TextArea {...input('lessons', { item: thing.id, part: 'next' })} rows={2} />
          <Select
            {...input('lessons', { item: thing.id, part: 'method', say: sayMethod })}
            options={[none, ...methods.map((code) => ({ value: code, text: sayMethod(code) }))]}
          />
          <Select
            {...input('lessons', { item: thing.id, part: 'group' })}
            options={terms(facts.targetGroups)}
          />
          <Select {...input('lessons', { item: thing.id, part: 'theme' })} options={terms(facts.themes)} />
        </DraftThing>
      ))}
      <OneMore field="lessons" />
    </>
  );
}

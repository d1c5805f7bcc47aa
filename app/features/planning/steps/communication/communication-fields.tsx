import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';
import { isDay } from '~/platform/clock';
import { Field } from '~/ui/field/field';
import { Select } from '~/ui/select/select';
import { StateMark } from '~/ui/state-mark/state-mark';
import { TextArea } from '~/ui/text-area/text-area';

import type { DraftForm } from '../../draft/draft-form';
import { partOf, thingsIn, type ShownThing } from '../../draft/draft-list';
import { DraftThing, OneMore } from '../../draft/draft-things';
import { channels } from '../../plan/plan-step';
import { isOverdue } from '../../plan/plan-warnings';
import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';

/** How people get to know: channel by channel, in order of day, with what should have been done by now said in words. */
export function CommunicationFields({ form, facts }: StepFieldsProps) {
  return (
    <>
      <div className="draft-things">
        {byDay(form).map((thing) => (
          <ChannelFields key={thing.id} form={form} thing={thing} today={facts.today} />
        ))}
      </div>
      <OneMore field="channels" />
    </>
  );
}

function ChannelFields({ form, thing, today }: { form: DraftForm; thing: ShownThing; today: string }) {
  const { t } = useTranslation('plan-reach');
  const format = useFormat();
  const input = usePlanInputs(form);
  const value = (name: string) => partOf(form, 'channels', thing.id, name);
  const part = (name: string) => input('channels', { item: thing.id, part: name });
  const sayChannel = (code: string) => t(`communication.channels.${code}`);
  const [on, doneOn] = [value('on'), value('doneOn')];
  const title =
    thing.isNew || !isDay(on)
      ? t('communication.new')
      : t('communication.one', { channel: sayChannel(value('channel')), day: format.day(on) });
  return (
    <DraftThing form={form} field="channels" thing={thing} title={title}>
      {thing.isNew ? null : (
        <p>
          <ChannelMark isDone={doneOn !== ''} isLate={isOverdue({ on, doneOn }, today)} />
        </p>
      )}
      <Select
        {...input('channels', { item: thing.id, part: 'channel', say: sayChannel })}
        options={[
          { value: '', text: t('choose') },
          ...channels.map((channel) => ({ value: channel, text: sayChannel(channel) })),
        ]}
      />
      <TextArea {...part('message')} rows={2} />
      <Field {...part('who')} />
      <div className="draft-pair">
        <Field {...part('on')} type="date" short />
        <Field {...part('doneOn')} type="date" short />
      </div>
    </DraftThing>
  );
}

function ChannelMark({ isDone, isLate }: { isDone: boolean; isLate: boolean }) {
  const { t } = useTranslation('plan-reach');
  if (isDone) return <StateMark tone="done">{t('communication.done')}</StateMark>;
  return isLate ? (
    <StateMark tone="stopped">{t('communication.overdue')}</StateMark>
  ) : (
    <StateMark tone="coming">{t('communication.coming')}</StateMark>
  );
}

/** What is to be said first comes first; what is to be filled in comes last. */
function byDay(form: DraftForm): readonly ShownThing[] {
  const day = ({ id, isNew }: ShownThing) => (isNew ? '~' : partOf(form, 'channels', id, 'on'));
  return [...thingsIn(form, 'channels')].sort((one, other) =>
    day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0,
  );
}

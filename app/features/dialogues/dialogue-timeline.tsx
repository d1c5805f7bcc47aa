import './dialogue-timeline.css';

import { useTranslation } from 'react-i18next';

import { Content, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import type { Day } from '~db/columns';

import type { DialogueStep } from './dialogue-detail';

interface DialogueTimelineProps {
  steps: readonly DialogueStep[];
  today: Day;
  /** The dialogue's, for the pages of its meetings. */
  slug: string;
}

/** The way to the decision: every step with its day, what has been, where we are, and what comes. */
export function DialogueTimeline({ steps, today, slug }: DialogueTimelineProps) {
  const { tag } = useLanguage();
  const current = steps.find((step) => step.phase === 'now') ?? steps.find((step) => step.phase === 'next');
  return (
    <ol className="timeline plain-list">
      {steps.map((step) => (
        <TimelineStep
          key={step.id}
          step={step}
          today={today}
          meetingHref={`/${tag}/dialoger/${slug}/moten/${step.id}`}
          isCurrent={step === current}
        />
      ))}
    </ol>
  );
}

interface TimelineStepProps {
  step: DialogueStep;
  today: Day;
  /** The page of the meeting, if it is one. */
  meetingHref: string;
  isCurrent: boolean;
}

function TimelineStep({ step, today, meetingHref, isCurrent }: TimelineStepProps) {
  const { t } = useTranslation(['dialogues', 'ladder']);
  const format = useFormat();
  const startDay = dayOf(step.startsAt);
  // What ends at midnight ends with the day before.
  const endDay = step.endsAt === null ? null : dayOf(new Date(Date.parse(step.endsAt) - 1));
  const facts = [
    ...(step.mode === 'triangle' ? [t(step.kind === 'collection' ? 'page.voteNow' : 'page.triangle')] : []),
    ...(step.level === null ? [] : [t(`ladder:levels.${step.level}.name`)]),
    ...(step.attended === null ? [] : [t('page.attended', { count: step.attended })]),
  ];
  const marked = step.phase === 'now' || step.phase === 'next';
  return (
    <li
      className={`timeline__step timeline__step--${step.phase}`}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <div className="timeline__when">
        <time dateTime={step.hasTime ? step.startsAt : startDay}>{format.shortDay(startDay, today)}</time>
        {step.hasTime ? (
          <bdi dir="ltr" className="timeline__hours">
            {format.time(step.startsAt)}
            {step.endsAt === null ? null : `–${format.time(step.endsAt)}`}
          </bdi>
        ) : endDay !== null && endDay !== startDay ? (
          <span className="timeline__hours">{t('page.until', { day: format.shortDay(endDay, today) })}</span>
        ) : null}
      </div>
      <span className="timeline__dot" aria-hidden="true" />
      <div className="timeline__what">
        <h3>
          {marked ? (
            <span className="timeline__mark">{t(step.phase === 'now' ? 'page.now' : 'page.nextMark')}:</span>
          ) : null}{' '}
          {step.cancelled ? (
            <>
              <del>
                <Content of={step.title} />
              </del>{' '}
              <strong>{t('page.stepCancelled')}</strong>
            </>
          ) : (
            <Content of={step.title} />
          )}
        </h3>
        {facts.length === 0 ? null : <p className="timeline__facts">{facts.join(' · ')}</p>}
        {step.description === null ? null : <Paragraphs of={step.description} />}
        {step.place === null ? null : (
          <p className="soft">
            <Content of={step.place} />
          </p>
        )}
        {step.meeting === null ? null : (
          <p className="no-print">
            <a
              href={meetingHref}
              aria-label={t(`page.meeting.${linkTo(step)}Named`, { title: step.title.text })}
            >
              {t(`page.meeting.${linkTo(step)}`)}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

/** What the link to a meeting's page leads to: coming along, or reading about it. */
function linkTo({ meeting, phase, cancelled }: DialogueStep): 'register' | 'read' {
  return meeting === 'registration' && !cancelled && (phase === 'next' || phase === 'later')
    ? 'register'
    : 'read';
}

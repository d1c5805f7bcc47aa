import './take-part.css';

import { useTranslation } from 'react-i18next';

import { Content, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import { StateMark } from '~/ui/state-mark/state-mark';
import type { Day } from '~db/columns';

import { cancelledSteps, comingSteps } from './coming-steps';
import type { DialogueDetail, DialogueStep } from './dialogue-detail';
import { isParticipation } from './influence-level';
import { shownState } from './shown-state';

/** How many steps the box names before it leaves the rest to the timeline. */
const mostSteps = 3;

/** The box with the page's one action: take part while one can, read what came of it afterwards. */
export function TakePart({ dialogue, today }: { dialogue: DialogueDetail; today: Day }) {
  const { t } = useTranslation(['dialogues', 'meetings']);
  const { tag } = useLanguage();
  const format = useFormat();
  const { summary } = dialogue;
  const { state, timing, slug, hasResult } = summary;
  const here = `/${tag}/dialoger/${slug}`;
  const whenOf = (step: DialogueStep) => {
    if (step.phase === 'now') {
      const last = step.endsAt === null ? null : dayOf(new Date(Date.parse(step.endsAt) - 1));
      return last === null || last === today
        ? t('page.goesOn')
        : t('page.goesOnUntil', { day: format.shortDay(last, today) });
    }
    const day = dayOf(step.startsAt);
    return step.hasTime ? `${format.weekday(day)} · ${format.time(step.startsAt)}` : format.day(day);
  };
  const isInformation = !isParticipation(summary.level);
  if (state === 'cancelled') {
    return (
      <aside className="take-part take-part--stopped" aria-labelledby="take-part">
        <h2 id="take-part">{t(isInformation ? 'information.cancelled' : 'page.cancelledHeading')}</h2>
        {dialogue.cancelledAt === null ? null : (
          <p>{t('page.cancelledOn', { day: format.day(dayOf(dialogue.cancelledAt)) })}</p>
        )}
        {dialogue.cancelReason === null ? null : <Paragraphs of={dialogue.cancelReason} />}
      </aside>
    );
  }
  if (state !== 'open' && state !== 'planned') {
    const closed =
      timing.lastDay === null
        ? null
        : t(isInformation ? 'information.ended' : 'page.closedText', { day: format.day(timing.lastDay) });
    if (closed === null && !hasResult) return null;
    return (
      <aside className="take-part take-part--over" aria-labelledby="take-part">
        <h2 id="take-part">{t(`states.${shownState(summary.level, state)}`)}</h2>
        {closed === null ? null : <p>{closed}</p>}
        {hasResult ? (
          <a className="action" href={`${here}/resultat`}>
            {t(state === 'analysing' ? 'line.resultSoFar' : 'page.readResult')}
          </a>
        ) : null}
      </aside>
    );
  }
  const coming = comingSteps(dialogue);
  const cancelled = cancelledSteps(dialogue);
  const first = coming.find((step) => step.meeting === 'registration' && step.phase !== 'now');
  return (
    <aside className="take-part" aria-labelledby="take-part">
      <h2 id="take-part">{t(isInformation ? 'page.information.takePart' : 'page.takePart')}</h2>
      {cancelled.length === 0 ? null : (
        <ul className="take-part__steps plain-list">
          {cancelled.map((step) => (
            <li key={step.id}>
              <StateMark tone="stopped">{t('page.stepCancelled')}</StateMark>
              <br />
              <strong>{whenOf(step)}</strong>
              <br />
              <StepTitle step={step} here={here} />
            </li>
          ))}
        </ul>
      )}
      {coming.length === 0 ? null : (
        <ul className="take-part__steps plain-list">
          {coming.slice(0, mostSteps).map((step) => (
            <li key={step.id}>
              <strong>{whenOf(step)}</strong>
              <br />
              <StepTitle step={step} here={here} />
              {step.place === null ? null : (
                <>
                  <br />
                  <span className="soft small">
                    <Content of={step.place} />
                  </span>
                </>
              )}
              {step.isFull && step.phase !== 'now' ? (
                <>
                  <br />
                  <strong>{t('meetings:standing.line')}</strong>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {state === 'planned' && timing.opensAt !== null ? (
        <p>
          {t(isInformation ? 'page.information.opens' : 'page.opens', {
            day: format.day(dayOf(timing.opensAt)),
          })}
        </p>
      ) : null}
      {timing.lastDay === null ? null : <p>{t('page.lastDay', { day: format.day(timing.lastDay) })}</p>}
      {dialogue.participation === null ? null : (
        <p>
          <a href="#hur">{t(isInformation ? 'page.information.how' : 'page.before.participation')}</a>
        </p>
      )}
      {first === undefined ? null : (
        <p className="no-print">
          <a className="action" href={`${here}/moten/${first.id}`}>
            {t(first.isFull ? 'meetings:come.standInLine' : 'page.meeting.register')}
          </a>
        </p>
      )}
      {coming.length === 0 ? null : (
        <p className="no-print">
          <a className={first === undefined ? 'action' : undefined} href={`${here}.ics`}>
            {t('page.addToCalendar')}
          </a>
        </p>
      )}
    </aside>
  );
}

function StepTitle({ step, here }: { step: DialogueStep; here: string }) {
  if (step.meeting === null) return <Content of={step.title} />;
  return (
    <a href={`${here}/moten/${step.id}`}>
      <Content of={step.title} />
    </a>
  );
}

import './poster.css';
import './print-poster.css';

import { useTranslation } from 'react-i18next';

import { Content, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import { Staircase } from '~/ui/staircase/staircase';
import type { Day } from '~db/columns';

import { comingSteps } from '../coming-steps';
import type { DialogueContact, DialogueDetail, DialogueStep } from '../dialogue-detail';
import { markOf } from '../dialogue-mark';
import { isParticipation, ladderFor, type LadderSize } from '../influence-level';
import { shownState } from '../shown-state';

export interface PosterProps {
  dialogue: DialogueDetail;
  kommun: { name: string; phone: string };
  ladder: LadderSize;
  today: Day;
  /** The dialogue's whole address, and as a QR code. */
  address: string;
  qr: { size: number; path: string };
}

/** Beyond so many letters the title is set smaller, so that everything stays on one sheet. */
const longTitle = 40;
const veryLongTitle = 72;
/** With more letters than this in all, everything is set closer, for the same reason. */
const muchText = 520;
const mostSteps = 3;
/** A reason for cancelling that is longer than this stands on the page only: a poster never cuts a text off. */
const longestReason = 240;

/**
 * A sheet in A4 to print and put up: what it is about, when and where, how far a view reaches, and the way to the page. What would not fit in
 * full, such as all that is told of how to take part, stands on the page that the code leads to, and can be asked for by phone.
 */
export function Poster({ dialogue, kommun, ladder, today, address, qr }: PosterProps) {
  const { t } = useTranslation(['poster', 'ladder', 'dialogues']);
  const { tag } = useLanguage();
  const { summary } = dialogue;
  const { title, purpose, level, slug } = summary;
  const levels = ladderFor(level, ladder);
  const shown = address.replace(/^https?:\/\//, '');
  const call = whoToCall(dialogue.contact, kommun);
  const size =
    title.text.length > veryLongTitle ? 'small' : title.text.length > longTitle ? 'medium' : 'large';
  return (
    <main className="poster-page">
      <p className="poster-page__hint no-print">
        <a href={`/${tag}/dialoger/${slug}`}>{t('back')}</a>
        <span>{t('print')}</span>
      </p>
      <article className={lettersOf(dialogue) > muchText ? 'poster poster--close' : 'poster'}>
        <header className="poster__head">
          <p className="poster__kommun">{[kommun.name, markOf(t, summary) ?? []].flat().join(' · ')}</p>
          <h1 className={`poster__title poster__title--${size}`}>
            <Content of={title} />
          </h1>
          <p className="poster__purpose">
            <Content of={purpose} />
          </p>
        </header>
        <div className="poster__middle">
          <HowToTakePart dialogue={dialogue} today={today} />
          <section className="poster__reach">
            <Staircase count={levels.length} standing={levels.indexOf(level)} size="large" />
            <h2>
              {isParticipation(level)
                ? t('ladder:voiceReaches', { level: t(`ladder:levels.${level}.inSentence`) })
                : t('ladder:isInformation')}
            </h2>
            <p>{t(`ladder:levels.${level}.gets`)}.</p>
          </section>
        </div>
        <footer className="poster__foot">
          <svg
            className="poster__qr"
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            role="img"
            aria-label={t('qr', { address: shown })}
            shapeRendering="crispEdges"
          >
            <path fill="#fff" d={`M0 0h${qr.size}v${qr.size}H0z`} />
            <path fill="#000" d={qr.path} />
          </svg>
          <div>
            <h2>{t(scanKey(dialogue))}</h2>
            <p>{t('scanHow')}</p>
            <p className="poster__address">
              <bdi dir="ltr">{shown}</bdi>
            </p>
            <p>
              {t('noWeb', { name: call.name })}{' '}
              <bdi dir="ltr" className="poster__phone">
                {call.phone}
              </bdi>
            </p>
          </div>
        </footer>
      </article>
    </main>
  );
}

/** How many letters take up room. Those of the title, which are set larger, count twice. */
function lettersOf(dialogue: DialogueDetail): number {
  const { title, purpose } = dialogue.summary;
  const steps = comingSteps(dialogue).slice(0, mostSteps);
  // A step's date takes up a line of some thirty letters.
  const ofSteps = steps.map((step) => 30 + step.title.text.length + (step.place?.text.length ?? 0));
  return ofSteps.reduce((sum, letters) => sum + letters, 2 * title.text.length + purpose.text.length);
}

/** Whom to call without a computer: the dialogue's own contact, or the kommun where that person has no phone. */
function whoToCall(contact: DialogueContact | null, kommun: PosterProps['kommun']): PosterProps['kommun'] {
  return contact?.phone == null ? kommun : { name: contact.name, phone: contact.phone };
}

function scanKey({ summary }: DialogueDetail): 'scan' | 'scanOver' | 'scanResult' {
  if (summary.hasResult) return 'scanResult';
  return summary.state === 'open' || summary.state === 'planned' ? 'scan' : 'scanOver';
}

function HowToTakePart({ dialogue, today }: Pick<PosterProps, 'dialogue' | 'today'>) {
  const { t } = useTranslation(['poster', 'dialogues']);
  const format = useFormat();
  const { summary, cancelReason } = dialogue;
  const { state, timing, level } = summary;
  const isInformation = !isParticipation(level);
  const coming = comingSteps(dialogue).slice(0, mostSteps);
  if (state !== 'open' && state !== 'planned') {
    return (
      <section className="poster__how">
        <h2>{t(`dialogues:states.${shownState(level, state)}`)}</h2>
        {state === 'cancelled' && cancelReason !== null && cancelReason.text.length <= longestReason ? (
          <Paragraphs of={cancelReason} className="poster__reason" />
        ) : null}
        {timing.lastDay === null ? null : (
          <p>
            {t(isInformation ? 'dialogues:information.ended' : 'dialogues:page.closedText', {
              day: format.day(timing.lastDay),
            })}
          </p>
        )}
      </section>
    );
  }
  return (
    <section className="poster__how">
      <h2>{t(isInformation ? 'dialogues:page.information.takePart' : 'poster:takePart')}</h2>
      {coming.length === 0 ? null : (
        <ul className="poster__steps plain-list">
          {coming.map((step) => (
            <li key={step.id}>
              <strong>
                <When step={step} today={today} />
              </strong>
              <Content of={step.title} />
              {step.place === null ? null : (
                <span className="poster__place">
                  <Content of={step.place} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Span summary={summary} />
      </p>
    </section>
  );
}

/** When a dialogue opens, or the last day of one that is open. */
function Span({ summary: { state, timing } }: Pick<DialogueDetail, 'summary'>) {
  const { t } = useTranslation(['poster', 'dialogues']);
  const format = useFormat();
  if (state === 'planned') {
    if (timing.opensAt === null) return <>{t('dialogues:timing.opensLater')}.</>;
    return <>{t('opens', { day: format.day(dayOf(timing.opensAt)) })}</>;
  }
  if (timing.lastDay === null) return <>{t('dialogues:timing.openEnded')}.</>;
  return <>{t('lastDay', { day: format.day(timing.lastDay) })}</>;
}

function When({ step, today }: { step: DialogueStep; today: Day }) {
  const { t } = useTranslation('poster');
  const format = useFormat();
  if (step.phase === 'now') {
    const last = step.endsAt === null ? null : dayOf(new Date(Date.parse(step.endsAt) - 1));
    return <>{last === null || last === today ? t('goesOn') : t('goesOnUntil', { day: format.day(last) })}</>;
  }
  const day = dayOf(step.startsAt);
  if (!step.hasTime) return <>{format.day(day)}</>;
  const until = step.endsAt === null || dayOf(step.endsAt) !== day ? '' : `–${format.time(step.endsAt)}`;
  return (
    <>
      {format.weekday(day)}{' '}
      <bdi dir="ltr" className="poster__hours">
        {format.time(step.startsAt) + until}
      </bdi>
    </>
  );
}

import './dialogue-page.css';

import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { Content, useLanguage } from '~/i18n/use-language';
import { Breadcrumbs } from '~/ui/breadcrumbs/breadcrumbs';
import { StateMark } from '~/ui/state-mark/state-mark';
import type { Day } from '~db/columns';

import { ChangeNotes } from './change-notes';
import type { DialogueDetail } from './dialogue-detail';
import { DialogueFacts } from './dialogue-facts';
import { QuestionsAfter, QuestionsBefore, type Outcome } from './dialogue-questions';
import { DialogueTimeline } from './dialogue-timeline';
import { isParticipation, type LadderSize } from './influence-level';
import { LadderBand } from './ladder-band';
import { shownState } from './shown-state';
import { SourceNote } from './source-note';
import { stateTones } from './state-tone';
import { TakePart } from './take-part';
import { useTiming } from './use-timing';

export interface DialoguePageProps {
  dialogue: DialogueDetail;
  outcome: Outcome | null;
  ladder: LadderSize;
  today: Day;
  /** How the dialogue can be followed; stands last. */
  children?: React.ReactNode;
}

/** A dialogue's own page. Before and while it is held it answers what, for whom and how; afterwards what, what came of it and what next. */
export function DialoguePage({ dialogue, outcome, ladder, today, children }: DialoguePageProps) {
  const { t } = useTranslation(['dialogues', 'site']);
  const { tag } = useLanguage();
  const { summary, steps } = dialogue;
  const { state, level, title, purpose } = summary;
  const time = useTiming(today)(summary);
  const isOver = state === 'analysing' || state === 'decided' || state === 'finished';
  const isPast = isOver || state === 'cancelled';
  const shown = shownState(level, state);
  const isInformation = !isParticipation(level);
  // Nobody is listened to where people are only told.
  const mode = isInformation && dialogue.mode === 'circle' ? null : dialogue.mode;
  return (
    <article className="dialogue-page">
      <div className="wrap">
        <Breadcrumbs
          label={t('site:breadcrumbs')}
          links={[{ href: `/${tag}/dialoger`, text: t('page.breadcrumb') }]}
        />
        <div className="dialogue-page__top">
          <header className="dialogue-page__head">
            <p>
              <StateMark tone={stateTones[shown]}>
                {t(`states.${shown}`)}
                {time.strong === t(`states.${shown}`) ? '' : ` · ${time.strong}`}
              </StateMark>
            </p>
            {summary.kind === 'user' ? (
              <p className="dialogue-page__kind">
                <strong>{t('kinds.user')}.</strong> {t('kinds.userExplained')}
              </p>
            ) : null}
            {isInformation ? (
              <p className="dialogue-page__kind">
                <strong>{t('information.mark')}.</strong> {t('information.explained')}
              </p>
            ) : null}
            <SourceNote shown={shownLanguages(dialogue)} />
            <h1>
              <Content of={title} />
            </h1>
            <p className="lead">
              <Content of={purpose} />
            </p>
            <ChangeNotes notes={dialogue.notes} />
          </header>
          <TakePart dialogue={dialogue} today={today} />
        </div>
      </div>

      <LadderBand
        level={level}
        ladder={ladder}
        steps={steps}
        isCancelled={dialogue.summary.state === 'cancelled'}
      />

      <div className="wrap dialogue-page__body">
        {isOver ? (
          <QuestionsAfter dialogue={dialogue} outcome={outcome} today={today} />
        ) : (
          <QuestionsBefore dialogue={dialogue} />
        )}

        {dialogue.influenceable === null && dialogue.fixed === null ? null : (
          <div className="dialogue-page__pair">
            <TextList
              heading={t(isPast ? 'page.influenceableThen' : 'page.influenceable')}
              list={dialogue.influenceable}
            />
            <TextList heading={t(isPast ? 'page.fixedThen' : 'page.fixed')} list={dialogue.fixed} />
          </div>
        )}

        {steps.length === 0 ? null : (
          <section aria-labelledby="way">
            <h2 id="way">{t(summary.kind === 'user' ? 'page.wayUser' : 'page.way')}</h2>
            {mode === null ? null : (
              <p className={`dialogue-page__mode dialogue-page__mode--${mode}`}>
                <strong>{t(`page.${mode}Now`)}.</strong> {t(`page.${mode}Explained`)}
              </p>
            )}
            <DialogueTimeline steps={steps} today={today} slug={summary.slug} />
          </section>
        )}

        <DialogueFacts dialogue={dialogue} today={today} />
        {children}
      </div>
    </article>
  );
}

function TextList({ heading, list }: { heading: string; list: DialogueDetail['fixed'] }) {
  if (list === null) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {list.texts.map((text) => (
          <li key={text}>
            <Content of={{ text, language: list.language }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function shownLanguages(dialogue: DialogueDetail): string[] {
  const texts: (LocalText | null)[] = [
    dialogue.summary.title,
    dialogue.summary.purpose,
    dialogue.question,
    dialogue.about,
    dialogue.audience,
    dialogue.participation,
    dialogue.resultUse,
    ...dialogue.steps.map((step) => step.title),
  ];
  return [...new Set(texts.flatMap((text) => text?.language ?? []))];
}

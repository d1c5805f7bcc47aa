import './dialogue-questions.css';

import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { Content, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import type { Day } from '~db/columns';

import type { DialogueDetail } from './dialogue-detail';
import { isParticipation } from './influence-level';

/** What is known of a result, for the page of the dialogue itself. The whole of it has a page of its own. */
export interface Outcome {
  summary: LocalText;
  nextSteps: LocalText | null;
  decisions: readonly { id: string; outcome: LocalText; decidedOn: Day | null }[];
}

/** Before: what is it about, whom is it for, how do I take part. */
export function QuestionsBefore({ dialogue }: { dialogue: DialogueDetail }) {
  const { t } = useTranslation(['dialogues', 'methods']);
  const { summary, about, question, audience, participation } = dialogue;
  const hasAudience = audience !== null || summary.targetGroups.length > 0;
  const hasWays = participation !== null || summary.methods.length > 0;
  return (
    <div className="questions">
      <About heading={t('page.before.about')} about={about} question={question} />
      {hasAudience ? (
        <section aria-labelledby="vem">
          <h2 id="vem">{t('page.before.audience')}</h2>
          {audience === null ? null : <Paragraphs of={audience} className="stack" />}
          <TermLine label={t('page.targetGroups')} terms={summary.targetGroups.map((term) => term.name)} />
        </section>
      ) : null}
      {hasWays ? (
        <section aria-labelledby="hur">
          <h2 id="hur">
            {t(isParticipation(summary.level) ? 'page.before.participation' : 'page.information.how')}
          </h2>
          {participation === null ? null : <Paragraphs of={participation} className="stack" />}
          <ul className="questions__methods">
            {summary.methods.map((method) => (
              <li key={method}>
                <strong>{t(`methods:${method}.name`)}.</strong> {t(`methods:${method}.what`)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

/** After: what was it about, what did we arrive at, what happens next. */
export function QuestionsAfter({
  dialogue,
  outcome,
  today,
}: {
  dialogue: DialogueDetail;
  outcome: Outcome | null;
  today: Day;
}) {
  const { t } = useTranslation('dialogues');
  const { tag } = useLanguage();
  const format = useFormat();
  const { summary, about, question, decisionExpectedOn } = dialogue;
  const expected = decisionExpectedOn !== null && decisionExpectedOn >= today ? decisionExpectedOn : null;
  const waiting =
    expected === null
      ? t('page.after.waitingUndated')
      : t('page.after.waiting', { day: format.day(expected) });
  const decisions = outcome?.decisions ?? [];
  return (
    <div className="questions">
      <About heading={t('page.after.about')} about={about} question={question} />
      {isParticipation(summary.level) || outcome !== null || summary.hasReport ? (
        <section aria-labelledby="resultat">
          <h2 id="resultat">{t('page.after.result')}</h2>
          {outcome === null ? (
            // Who was only told has said nothing to go through.
            isParticipation(summary.level) ? (
              <p>{summary.state === 'analysing' ? waiting : t('page.after.nothingYet')}</p>
            ) : null
          ) : (
            <div className="stack">
              <Paragraphs of={outcome.summary} className="stack" />
              {decisions.map((decision) => (
                <p key={decision.id} className="questions__decision">
                  {decision.decidedOn === null ? null : (
                    <strong>{t('timing.decided', { day: format.day(decision.decidedOn) })}: </strong>
                  )}
                  <Content of={decision.outcome} />
                </p>
              ))}
              <p>
                <a href={`/${tag}/dialoger/${summary.slug}/resultat`}>
                  {t(summary.state === 'analysing' ? 'line.resultSoFar' : 'page.readResult')}
                </a>
              </p>
            </div>
          )}
          {summary.hasReport ? (
            <p>
              <a href={`/${tag}/dialoger/${summary.slug}/rapport`}>{t('page.readReport')}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      {outcome?.nextSteps == null ? null : (
        <section aria-labelledby="hander-nu">
          <h2 id="hander-nu">{t('page.after.next')}</h2>
          <Paragraphs of={outcome.nextSteps} className="stack" />
        </section>
      )}
      {outcome?.nextSteps == null && summary.state === 'analysing' && outcome !== null ? (
        <section aria-labelledby="hander-nu">
          <h2 id="hander-nu">{t('page.after.next')}</h2>
          <p>{waiting}</p>
        </section>
      ) : null}
    </div>
  );
}

function About({
  heading,
  about,
  question,
}: {
  heading: string;
  about: LocalText | null;
  question: LocalText | null;
}) {
  const { t } = useTranslation('dialogues');
  if (about === null && question === null) return null;
  return (
    <section aria-labelledby="vad">
      <h2 id="vad">{heading}</h2>
      {question === null ? null : (
        <p className="questions__question">
          <span className="small soft">{t('page.question')}</span>
          <br />
          <Content of={question} />
        </p>
      )}
      {about === null ? null : <Paragraphs of={about} className="stack" />}
    </section>
  );
}

function TermLine({ label, terms }: { label: string; terms: readonly LocalText[] }) {
  if (terms.length === 0) return null;
  return (
    <p className="soft small questions__terms">
      {label}:{' '}
      {terms.map((term, index) => (
        <span key={term.text}>
          {index === 0 ? '' : ' · '}
          <Content of={term} />
        </span>
      ))}
    </p>
  );
}

import './feedback-page.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Content, Paragraphs, useFormat, useLangAttributes, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { conclusionAnchor, themeAnchor } from '../walk-links';
import type { FeedbackView, ShownNote } from './read-feedback.server';

interface FeedbackPageProps {
  view: FeedbackView;
  /** What has just been done. */
  receipt: 'reported' | null;
  /** What stops a report from being sent, above the page. */
  errors: ReactNode;
  /** The form by which a misunderstanding is reported. */
  report: ReactNode;
}

/** What someone who took part is told: what was noted, how it is used, and where what they said themselves has led. */
export function FeedbackPage({ view, receipt, errors, report }: FeedbackPageProps) {
  const { t } = useTranslation('feedback');
  const { tag } = useLanguage();
  const format = useFormat();
  const { dialogue, round, meetings, own, hasResult, reported, hasMail, token } = view;
  const there = `/${tag}/dialoger/${dialogue.slug}`;
  return (
    <TextPage
      above={
        <p>
          <a href={there}>
            <Content of={dialogue.title} />
          </a>
        </p>
      }
      title={t('page.title')}
      lead={t('page.lead')}
      top={
        <>
          {receipt === null ? null : <Receipt>{t('page.reported')}</Receipt>}
          {errors}
        </>
      }
    >
      {round === null ? (
        <p>{t('page.notYet')}</p>
      ) : (
        <>
          <p className="soft">{t('page.sentOn', { day: format.day(round.sentOn) })}</p>
          <TextSection heading={t('page.noted')}>
            <Paragraphs of={round.noted} className="stack kept-lines" />
          </TextSection>
          <TextSection heading={t('page.use')}>
            <Paragraphs of={round.use} className="stack kept-lines" />
          </TextSection>
          <TextSection heading={t('page.way')}>
            <Paragraphs of={round.way} className="stack kept-lines" />
          </TextSection>
        </>
      )}
      {hasResult ? (
        <p>
          <a className="action" href={`${there}/resultat`}>
            {t('page.toResult')}
          </a>
        </p>
      ) : null}
      {own.length === 0 ? null : (
        <TextSection id="mitt" heading={t('page.own')}>
          <Notes notes={own} slug={dialogue.slug} />
        </TextSection>
      )}
      {meetings.map(({ id, title, day, notes }) => (
        <section key={id} className="text-section stack" aria-labelledby={`mote-${id}`}>
          <h2 id={`mote-${id}`}>
            <Content of={title} />
          </h2>
          <p className="soft">{t('page.meetingNotes', { day: format.day(day) })}</p>
          <Notes notes={notes} slug={dialogue.slug} />
        </section>
      ))}
      {reported.length === 0 ? null : (
        <TextSection heading={t('page.yourReports')}>
          <ul className="feedback-notes">
            {reported.map((one) => (
              <li key={one.id} className="feedback-note feedback-note--own">
                <p className="feedback-note__text" dir="auto">
                  {one.text}
                </p>
                {one.answer === null ? (
                  <p className="soft">{t('page.waits', { when: format.instant(one.receivedAt) })}</p>
                ) : (
                  <>
                    <h3>{t('page.answer')}</h3>
                    <p className="feedback-note__text" dir="auto">
                      {one.answer}
                    </p>
                  </>
                )}
              </li>
            ))}
          </ul>
        </TextSection>
      )}
      {report}
      {hasMail ? (
        <TextSection heading={t('page.mailHeading')}>
          <p>
            <a href={`/${tag}/aterkoppling/${token}/avsluta`}>{t('page.endMail')}</a>
          </p>
        </TextSection>
      ) : null}
    </TextPage>
  );
}

function Notes({ notes, slug }: { notes: readonly ShownNote[]; slug: string }) {
  return (
    <ul className="feedback-notes">
      {notes.map((note) => (
        <Note key={note.id} note={note} slug={slug} />
      ))}
    </ul>
  );
}

function Note({ note, slug }: { note: ShownNote; slug: string }) {
  const { t } = useTranslation('feedback');
  return (
    <li
      id={`anteckning-${note.id}`}
      className={note.isOwn ? 'feedback-note feedback-note--own' : 'feedback-note'}
    >
      {note.isOwn ? (
        <p>
          <strong>{t('page.yours')}</strong>
        </p>
      ) : null}
      {note.text === null ? (
        <p className="soft">{t(`page.hidden.${note.hidden ?? 'unlawful'}`)}</p>
      ) : (
        <NoteText of={note.text} />
      )}
      {note.earlier.map((text) => (
        <p key={text} className="soft">
          {t('page.earlier')} <q>{text}</q>
        </p>
      ))}
      <Ways note={note} slug={slug} />
    </li>
  );
}

function NoteText({ of }: { of: NonNullable<ShownNote['text']> }) {
  const attributes = useLangAttributes(of.language);
  return (
    <p className="feedback-note__text" {...attributes}>
      {of.text}
    </p>
  );
}

/** Where the note has led: the theme that it was put in, and from there the answer and the decision. */
function Ways({ note: { themes }, slug }: { note: ShownNote; slug: string }) {
  const { t } = useTranslation(['feedback', 'results']);
  const { tag } = useLanguage();
  if (themes.length === 0) return <p className="soft">{t('feedback:page.noTheme')}</p>;
  return (
    <>
      <p className="soft">{t('feedback:page.putIn')}</p>
      <ul>
        {themes.map(({ key, title, outcome, isConcluded, isDecided }) => (
          <li key={key}>
            {outcome === null ? (
              <Content of={title} />
            ) : (
              <>
                <a href={`/${tag}/dialoger/${slug}/resultat#${themeAnchor(key)}`}>
                  <Content of={title} />
                </a>{' '}
                {t(`results:outcomes.${outcome}`)}
                {isConcluded ? (
                  <>
                    <span className="soft"> · </span>
                    <a href={`/${tag}/dialoger/${slug}/resultat#${conclusionAnchor(key)}`}>
                      {t('results:page.conclusion')}
                      <span className="visually-hidden">
                        {': '}
                        <Content of={title} />
                      </span>
                    </a>
                  </>
                ) : null}
                {isDecided ? <span className="soft"> · {t('feedback:page.decided')}</span> : null}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

import './dialogue-facts.css';

import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { Content, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import type { Day } from '~db/columns';

import type { DialogueDetail } from './dialogue-detail';
import type { ShownTerm } from './dialogue-summary';

/** Who decides and when, what the result is for, when feedback comes; then documents, contact and sources. */
export function DialogueFacts({ dialogue, today }: { dialogue: DialogueDetail; today: Day }) {
  const { t } = useTranslation(['dialogues', 'methods']);
  const format = useFormat();
  const { summary, feedback, documents, contact } = dialogue;
  const { body, timing, themes, areas, methods } = summary;
  // What was called off has no decision to wait for.
  const decisionExpectedOn = summary.state === 'cancelled' ? null : dialogue.decisionExpectedOn;
  const promise =
    feedback.promisedOn === null || feedback.punctuality === 'none-promised'
      ? null
      : t(`page.feedback.${feedback.punctuality}`, {
          promised: format.day(feedback.promisedOn),
          given: feedback.givenOn === null ? '' : format.day(feedback.givenOn),
        });
  const hasWho =
    body !== null ||
    decisionExpectedOn !== null ||
    timing.decidedOn !== null ||
    dialogue.resultUse !== null ||
    promise !== null;
  return (
    <>
      {hasWho ? (
        <section aria-labelledby="who">
          <h2 id="who">{t('page.who')}</h2>
          <dl className="facts">
            {body === null ? null : (
              <Fact label={t('page.body')} value={<Terms terms={[body]} filter="namnd" />} />
            )}
            {timing.decidedOn !== null ? (
              <Fact label={t('page.decidedOn')} value={format.day(timing.decidedOn)} />
            ) : decisionExpectedOn === null ? null : (
              <Fact label={t('page.decisionExpected')} value={format.day(decisionExpectedOn)} />
            )}
            {dialogue.resultUse === null ? null : (
              <Fact label={t('page.resultUse')} value={<Paragraphs of={dialogue.resultUse} />} />
            )}
            {promise === null ? null : (
              <Fact
                label={t('page.feedbackPromised')}
                value={
                  feedback.punctuality === 'overdue' || feedback.punctuality === 'late' ? (
                    <strong>{promise}</strong>
                  ) : (
                    promise
                  )
                }
              />
            )}
          </dl>
        </section>
      ) : null}

      {documents.length === 0 ? null : (
        <section aria-labelledby="documents">
          <h2 id="documents">{t('page.documents')}</h2>
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <a href={`/dokument/${document.id}/${document.fileName}`} hrefLang={document.language}>
                  <Content of={document.title} />
                </a>{' '}
                <span className="soft">
                  (
                  {t('page.documentFacts', {
                    type: t(fileType(document.mediaType)),
                    size: format.bytes(document.bytes),
                  })}
                  )
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}

      {contact === null ? null : (
        <section aria-labelledby="contact">
          <h2 id="contact">{t('page.contact')}</h2>
          <p>
            {contact.name}
            <RoleOf role={contact.role} />
            {contact.email === null ? null : (
              <>
                <br />
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </>
            )}
            {contact.phone === null ? null : (
              <>
                <br />
                <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
                  <bdi>{contact.phone}</bdi>
                </a>
              </>
            )}
          </p>
        </section>
      )}

      <section aria-labelledby="filed" className="filed">
        <h2 id="filed" className="visually-hidden">
          {t('page.filed')}
        </h2>
        <dl className="facts facts--small">
          {themes.length === 0 ? null : (
            <Fact label={t('page.themes')} value={<Terms terms={themes} filter="tema" />} />
          )}
          {areas.length === 0 ? null : (
            <Fact label={t('page.areas')} value={<Terms terms={areas} filter="omrade" />} />
          )}
          {methods.length === 0 ? null : (
            <Fact
              label={t('page.methods')}
              value={format.list(methods.map((method) => t(`methods:${method}.name`)))}
            />
          )}
          {summary.participants === null ? null : (
            <Fact label={t('participantsLabel')} value={t('participants', { count: summary.participants })} />
          )}
        </dl>
        <p className="soft small">
          {t('page.published', { day: format.shortDay(dayOf(dialogue.publishedAt), today) })}
          {dialogue.source === null ? '' : ` ${t('page.source', { source: dialogue.source })}.`}
        </p>
      </section>
    </>
  );
}

function Fact({ label, value }: { label: string; value: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Terms({ terms, filter }: { terms: readonly ShownTerm[]; filter: string }) {
  const { tag } = useLanguage();
  return (
    <ul className="plain-list facts__terms">
      {terms.map((term) => (
        <li key={term.slug}>
          <a href={`/${tag}/dialoger?${filter}=${term.slug}`}>
            <Content of={term.name} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function RoleOf({ role }: { role: LocalText | null }) {
  if (role === null) return null;
  return (
    <>
      {' · '}
      <Content of={role} />
    </>
  );
}

/** The key of a file type's name. Types have slashes and dots, so the names are kept under plain words. */
function fileType(
  mediaType: string,
): 'fileTypes.pdf' | 'fileTypes.csv' | 'fileTypes.text' | 'fileTypes.other' {
  if (mediaType === 'application/pdf') return 'fileTypes.pdf';
  if (mediaType === 'text/csv') return 'fileTypes.csv';
  return mediaType === 'text/plain' ? 'fileTypes.text' : 'fileTypes.other';
}

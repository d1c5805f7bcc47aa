import './decision-list.css';

import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { Content, Paragraphs, useFormat } from '~/i18n/use-language';

import type { ResultPage } from './read-result.server';
import type { ShownAction, ShownDecision } from './result';
import { actionAnchor, conclusionAnchor, decisionAnchor, themeAnchor } from './walk-links';

/** What was decided: by whom, when, under which paragraph and number, and on what grounds. */
export function DecisionList({ page }: { page: ResultPage }) {
  const { t } = useTranslation('results');
  const { decisions } = page.result;
  const isDecided = page.dialogue.state === 'decided' || page.dialogue.state === 'finished';
  return (
    <aside className="decisions" aria-labelledby="decisions">
      <h2 id="decisions">{decisions.length > 1 ? t('page.decisions') : t('page.decision')}</h2>
      {decisions.length === 0 ? (
        <p>{t(isDecided ? 'page.decisionElsewhere' : 'page.noDecision')}</p>
      ) : (
        decisions.map((decision) => (
          <Decision key={decision.id} decision={decision} actions={page.result.actions} />
        ))
      )}
    </aside>
  );
}

function Decision({ decision, actions }: { decision: ShownDecision; actions: readonly ShownAction[] }) {
  const { t } = useTranslation(['results', 'dialogues']);
  const format = useFormat();
  const { body, decidedOn, section, reference, protocol } = decision;
  return (
    <div className="decision" id={decisionAnchor(decision.id)}>
      <p>
        <strong>
          <Content of={decision.outcome} />
        </strong>
      </p>
      <p className="soft">
        {body === null ? null : (
          <>
            <Content of={body.name} />
            <br />
          </>
        )}
        {decidedOn === null ? null : format.day(decidedOn)}
        {decidedOn !== null && section !== null ? ' · ' : ''}
        {section === null ? null : <bdi>{section}</bdi>}
        {reference === null ? null : (
          <>
            <br />
            <bdi>{t('page.reference', { reference })}</bdi>
          </>
        )}
      </p>
      {decision.grounds === null ? null : (
        <>
          <h3>{t('page.grounds')}</h3>
          <Paragraphs of={decision.grounds} className="stack" />
        </>
      )}
      {protocol === null ? null : (
        <p>
          <a href={`/dokument/${protocol.id}/${protocol.fileName}`} hrefLang={protocol.language}>
            {t('page.protocol')}
          </a>{' '}
          <span className="soft">
            (
            {t('dialogues:page.documentFacts', {
              type: t('dialogues:fileTypes.pdf'),
              size: format.bytes(protocol.bytes),
            })}
            )
          </span>
        </p>
      )}
      <Walk
        heading={t('page.walk.themes')}
        links={decision.themes.map(({ key, title, isConcluded }) => ({
          anchor: themeAnchor(key),
          text: title,
          also: isConcluded ? { anchor: conclusionAnchor(key), text: t('page.conclusion') } : undefined,
        }))}
      />
      <Walk
        heading={t('page.walk.actions')}
        links={actions
          .filter(({ decisionId }) => decisionId === decision.id)
          .map(({ id, title }) => ({ anchor: actionAnchor(id), text: title }))}
      />
    </div>
  );
}

/** The way on from the decision: back to what people said, and on to what is done. */
function Walk({
  heading,
  links,
}: {
  heading: string;
  /** `also`: a second place of the same, by what it is. */
  links: readonly { anchor: string; text: LocalText; also?: { anchor: string; text: string } | undefined }[];
}) {
  if (links.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="decision__walk">
        {links.map(({ anchor, text, also }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>
              <Content of={text} />
            </a>
            {also === undefined ? null : (
              <>
                <span className="soft"> · </span>
                <a href={`#${also.anchor}`}>
                  {also.text}
                  <span className="visually-hidden">
                    {': '}
                    <Content of={text} />
                  </span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

import './decision-list.css';

import { useTranslation } from 'react-i18next';

import { Content, Paragraphs, useFormat } from '~/i18n/use-language';

import type { ResultPage } from './read-result.server';
import type { ShownDecision } from './result';

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
        decisions.map((decision) => <Decision key={decision.id} decision={decision} />)
      )}
    </aside>
  );
}

function Decision({ decision }: { decision: ShownDecision }) {
  const { t } = useTranslation(['results', 'dialogues']);
  const format = useFormat();
  const { body, decidedOn, section, reference, protocol } = decision;
  return (
    <div className="decision">
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
    </div>
  );
}

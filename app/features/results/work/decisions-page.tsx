import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import type { LocalText } from '~/i18n/localized';
import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';
import { StateMark } from '~/ui/state-mark/state-mark';
import type { Day, Id } from '~db/columns';

import { OutcomeFrame } from './outcome-frame';
import { outcomePath } from './outcome-path';

/** A decision as a line among others. */
export interface DecisionLine {
  id: Id;
  outcome: LocalText;
  body: LocalText | null;
  /** Empty where a list gave none. */
  decidedOn: Day;
  section: string | null;
  reference: string | null;
  themes: readonly LocalText[];
  isPublished: boolean;
}

interface DecisionsPageProps {
  work: WorkActor;
  open: OpenDialogue;
  decisions: readonly DecisionLine[];
  mayWrite: boolean;
  isSaved: boolean;
}

/** What has been decided after a dialogue, and where more is entered. */
export function DecisionsPage({ work, open, decisions, mayWrite, isSaved }: DecisionsPageProps) {
  const { t } = useTranslation(['outcomes', 'draft']);
  const { tag } = useLanguage();
  const path = outcomePath(tag, open.slug, 'decisions');
  return (
    <OutcomeFrame
      work={work}
      open={open}
      part="decisions"
      title={t('outcomes:decisions.title')}
      lead={t('outcomes:decisions.lead')}
      top={isSaved ? <Receipt>{t('draft:saved')}</Receipt> : null}
    >
      {decisions.length === 0 ? (
        <p>{t('outcomes:decisions.none')}</p>
      ) : (
        <ul className="plain-list outcome-list">
          {decisions.map((decision) => (
            <Line key={decision.id} decision={decision} path={path} />
          ))}
        </ul>
      )}
      {mayWrite ? (
        <p>
          <a className="action" href={`${path}/ny`}>
            {t('outcomes:decisions.add')}
          </a>
        </p>
      ) : (
        <p className="soft">{t('outcomes:decisions.who')}</p>
      )}
    </OutcomeFrame>
  );
}

function Line({ decision, path }: { decision: DecisionLine; path: string }) {
  const { t } = useTranslation('outcomes');
  const format = useFormat();
  const { id, outcome, body, decidedOn, section, reference, themes, isPublished } = decision;
  return (
    <li>
      <h2>
        <a href={`${path}/${id}`}>
          <Content of={outcome} />
        </a>
      </h2>
      <p>
        {body === null ? null : (
          <>
            <Content of={body} />
            {' · '}
          </>
        )}
        {decidedOn === '' ? t('decisions.noDay') : format.day(decidedOn)}
        {section === null ? null : (
          <>
            {' · '}
            <bdi>{section}</bdi>
          </>
        )}
        {reference === null ? null : (
          <>
            {' · '}
            <bdi>{reference}</bdi>
          </>
        )}
      </p>
      {themes.length === 0 ? (
        <p className="soft">{t('decisions.noThemes')}</p>
      ) : (
        <ul className="soft">
          {themes.map((theme) => (
            <li key={theme.text}>
              <Content of={theme} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <StateMark tone={isPublished ? 'done' : 'coming'}>
          {t(isPublished ? 'published' : 'notPublished')}
        </StateMark>
      </p>
    </li>
  );
}

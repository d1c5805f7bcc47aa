import { useTranslation } from 'react-i18next';

import { isolate } from '~/i18n/isolate';
import { ContentIn, useFormat, useLanguage } from '~/i18n/use-language';

import type { ShownDecision } from './result';
import { decisionAnchor } from './walk-links';

interface DecisionLinkProps {
  decision: ShownDecision;
  /** Every decision of the page. */
  among: readonly ShownDecision[];
}

/**
 * The way to a decision on the same page. It is called by its day and paragraph, as it stands many times on the page and the decision's own words can be long; by those
 * words where nothing shorter tells it from the others.
 */
export function DecisionLink({ decision, among }: DecisionLinkProps) {
  const { t } = useTranslation('results');
  const { tag } = useLanguage();
  const format = useFormat();
  const nameOf = ({ decidedOn, section }: ShownDecision) =>
    [
      ...(decidedOn === null ? [] : [format.day(decidedOn)]),
      ...(section === null ? [] : [isolate(section, tag)]),
    ].join(' · ');
  const name = nameOf(decision);
  const isAlone = among.filter((one) => nameOf(one) === name).length === 1;
  return (
    <p className="small">
      <a href={`#${decisionAnchor(decision.id)}`}>
        {name === '' || !isAlone ? (
          <ContentIn
            of={decision.outcome}
            sentence={(content) => t('page.walk.toDecision', { decision: content })}
          />
        ) : (
          t('page.walk.toDecision', { decision: name })
        )}
      </a>
    </p>
  );
}

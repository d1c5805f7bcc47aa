import './embed-card.css';

import { useTranslation } from 'react-i18next';

import { Content, useLanguage } from '~/i18n/use-language';
import { Staircase } from '~/ui/staircase/staircase';
import { StateMark } from '~/ui/state-mark/state-mark';
import type { Day } from '~db/columns';

import type { DialogueSummary } from '../dialogue-summary';
import { ladderFor, type LadderSize } from '../influence-level';
import { stateTones } from '../state-tone';
import { useTiming } from '../use-timing';

interface EmbedCardProps {
  summary: DialogueSummary;
  kommun: string;
  ladder: LadderSize;
  today: Day;
}

/**
 * A dialogue as a card in another site's frame. Its links leave the frame and open where the reader is: a page within a card of a few
 * hundred pixels would be a trap.
 */
export function EmbedCard({ summary, kommun, ladder, today }: EmbedCardProps) {
  const { t } = useTranslation(['follow', 'dialogues', 'ladder']);
  const { tag } = useLanguage();
  const { title, purpose, state, level, slug, hasResult } = summary;
  const levels = ladderFor(level, ladder);
  const here = `/${tag}/dialoger/${slug}`;
  const time = useTiming(today)(summary);
  const word = t(`dialogues:states.${state}`);
  const read = hasResult ? 'readResult' : state === 'open' || state === 'planned' ? 'read' : 'readOver';
  return (
    <main className="embed-card">
      <p className="embed-card__kommun">{kommun}</p>
      <h1 className="embed-card__title">
        <a href={here} target="_top">
          <Content of={title} />
        </a>
      </h1>
      <p>
        <Content of={purpose} />
      </p>
      <div className="embed-card__facts">
        <Staircase count={levels.length} standing={levels.indexOf(level)} size="small" />
        <p>
          <StateMark tone={stateTones[state]}>
            {word}
            {time.strong === word ? '' : ` · ${time.strong}`}
          </StateMark>
          <br />
          {t(`ladder:levels.${level}.name`)}
        </p>
      </div>
      <p>
        <a className="action" href={hasResult ? `${here}/resultat` : here} target="_top">
          {t(`card.${read}`)}
        </a>
      </p>
    </main>
  );
}

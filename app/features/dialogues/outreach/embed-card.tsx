import './card-theme.css';
import './embed-card.css';

import { useTranslation } from 'react-i18next';

import { Content, useLanguage } from '~/i18n/use-language';
import { Staircase } from '~/ui/staircase/staircase';
import { StateMark } from '~/ui/state-mark/state-mark';
import type { Day } from '~db/columns';

import { markOf } from '../dialogue-mark';
import type { DialogueSummary } from '../dialogue-summary';
import { isParticipation, ladderFor, type LadderSize } from '../influence-level';
import { shownState } from '../shown-state';
import { stateTones } from '../state-tone';
import { useTiming } from '../use-timing';
import type { CardTheme } from './card-theme';

interface EmbedCardProps {
  summary: DialogueSummary;
  kommun: string;
  ladder: LadderSize;
  today: Day;
  /** Null to follow the reader's device. */
  theme: CardTheme | null;
}

/**
 * A dialogue as a card in another site's frame. Its links leave the frame and open where the reader is: a page within a card of a few
 * hundred pixels would be a trap.
 */
export function EmbedCard({ summary, kommun, ladder, today, theme }: EmbedCardProps) {
  const { t } = useTranslation(['follow', 'dialogues', 'ladder']);
  const { tag } = useLanguage();
  const { title, purpose, state, level, slug, hasResult } = summary;
  const levels = ladderFor(level, ladder);
  const here = `/${tag}/dialoger/${slug}`;
  const time = useTiming(today)(summary);
  const shown = shownState(level, state);
  const mark = markOf(t, summary);
  const word = t(`dialogues:states.${shown}`);
  const read = hasResult ? 'readResult' : state === 'open' || state === 'planned' ? 'read' : 'readOver';
  return (
    <main className={theme === null ? 'embed-card' : `embed-card embed-card--${theme}`}>
      <p className="embed-card__kommun">{kommun}</p>
      <h1 className="embed-card__title">
        <a href={here} target="_top">
          <Content of={title} />
        </a>
      </h1>
      <div className="embed-card__middle">
        <div className="embed-card__staircase">
          <Staircase count={levels.length} standing={levels.indexOf(level)} size="small" />
        </div>
        <div className="embed-card__facts">
          <p>
            <StateMark tone={stateTones[shown]}>
              {word}
              {time.strong === word ? '' : ` · ${time.strong}`}
            </StateMark>
          </p>
          <p>
            {[isParticipation(level) ? t(`ladder:levels.${level}.name`) : [], mark ?? []].flat().join(' · ')}
          </p>
          <p className="embed-card__purpose">
            <Content of={purpose} />
          </p>
        </div>
      </div>
      <p className="embed-card__way">
        <a className="action" href={hasResult ? `${here}/resultat` : here} target="_top">
          {t(`card.${read}`)}
        </a>
      </p>
    </main>
  );
}

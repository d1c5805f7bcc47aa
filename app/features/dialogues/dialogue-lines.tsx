import './dialogue-lines.css';

import { useTranslation } from 'react-i18next';

import { Content, useLanguage, useLanguageName } from '~/i18n/use-language';
import { Staircase } from '~/ui/staircase/staircase';
import { StateMark } from '~/ui/state-mark/state-mark';
import type { Day } from '~db/columns';

import type { DialogueSummary } from './dialogue-summary';
import { isParticipation, ladderFor, type LadderSize } from './influence-level';
import { MarkedText } from './marked-text';
import type { MarkedPart, Snippet } from './search-snippet';
import { shownState } from './shown-state';
import { stateTones } from './state-tone';
import { useTiming } from './use-timing';

type Line = DialogueSummary & {
  snippet?: Snippet | null;
  markedTitle?: readonly MarkedPart[];
  markedPurpose?: readonly MarkedPart[];
};

interface DialogueLinesProps {
  dialogues: readonly Line[];
  ladder: LadderSize;
  today: Day;
  /** The rank of each title among the page's headings. */
  heading?: 'h2' | 'h3';
}

/** Dialogues, a line each: what it is, what it is for, until when, and how far a view reaches. */
export function DialogueLines({ dialogues, ladder, today, heading: Heading = 'h3' }: DialogueLinesProps) {
  const { t } = useTranslation(['dialogues', 'ladder', 'methods']);
  const { tag } = useLanguage();
  const timing = useTiming(today);
  const nameOf = useLanguageName();
  return (
    <ul className="dialogue-lines plain-list">
      {dialogues.map((dialogue) => {
        const {
          slug,
          state,
          level,
          title,
          purpose,
          body,
          areas,
          themes,
          methods,
          kind,
          snippet,
          markedTitle,
          markedPurpose,
        } = dialogue;
        const steps = ladderFor(level, ladder);
        const time = timing(dialogue);
        const shown = shownState(level, state);
        return (
          <li key={slug} className="dialogue-line">
            <div className="dialogue-line__level">
              <Staircase count={steps.length} standing={steps.indexOf(level)} size="small" />
              <span className="dialogue-line__level-name">
                <span className="visually-hidden">
                  {t('ladder:stepOf', { standing: steps.indexOf(level) + 1, count: steps.length })}:{' '}
                </span>
                {t(`ladder:levels.${level}.name`)}
              </span>
            </div>
            <div className="dialogue-line__what">
              <Heading>
                <a href={`/${tag}/dialoger/${slug}`}>
                  {markedTitle === undefined ? (
                    <Content of={title} />
                  ) : (
                    <MarkedText language={title.language} parts={markedTitle} />
                  )}
                </a>
              </Heading>
              <p>
                {markedPurpose === undefined ? (
                  <Content of={purpose} />
                ) : (
                  <MarkedText language={purpose.language} parts={markedPurpose} />
                )}
              </p>
              {snippet == null ? null : (
                <p className="dialogue-line__snippet">
                  <span className="visually-hidden">{t('dialogues:list.hitsIn')} </span>
                  <MarkedText language={snippet.language} parts={snippet.parts} />
                </p>
              )}
              <ul className="dialogue-line__facts plain-list">
                {title.language === tag ? null : (
                  <li className="dialogue-line__language">{nameOf(title.language)}</li>
                )}
                {kind === 'user' ? <li>{t('dialogues:kinds.user')}</li> : null}
                {isParticipation(level) ? null : <li>{t('dialogues:information.mark')}</li>}
                {methods.slice(0, 1).map((method) => (
                  <li key={method}>{t(`methods:${method}.name`)}</li>
                ))}
                {[...themes.slice(0, 2), ...areas.slice(0, 2)].map((term) => (
                  <li key={term.slug}>
                    <Content of={term.name} />
                  </li>
                ))}
                {body === null ? null : (
                  <li>
                    <Content of={body.name} />
                  </li>
                )}
              </ul>
            </div>
            <div className="dialogue-line__when">
              <StateMark tone={stateTones[shown]}>{t(`dialogues:states.${shown}`)}</StateMark>
              {time.strong === t(`dialogues:states.${shown}`) ? null : (
                <span className="dialogue-line__time">{time.strong}</span>
              )}
              {time.soft === null ? null : <span className="dialogue-line__soft">{time.soft}</span>}
              {dialogue.hasResult ? (
                <a href={`/${tag}/dialoger/${slug}/resultat`}>
                  {t(state === 'analysing' ? 'dialogues:line.resultSoFar' : 'dialogues:line.result')}
                  <span className="visually-hidden">
                    : <Content of={title} />
                  </span>
                </a>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

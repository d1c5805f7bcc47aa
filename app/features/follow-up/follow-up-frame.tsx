import './follow-up-frame.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { guideOfFollowUp } from '~/features/workspace/guide/guide-chapter';
import { useLanguage } from '~/i18n/use-language';

import { followUpParts, followUpPath, type FollowUpPart } from './follow-up-path';

interface FollowUpFrameProps {
  work: WorkActor;
  open: OpenDialogue;
  part: FollowUpPart;
  top?: ReactNode;
  children: ReactNode;
}

/** The frame around the pages on following up a dialogue: its goals, what participants thought, figures, questions, lessons and the report. */
export function FollowUpFrame({ work, open, part, top, children }: FollowUpFrameProps) {
  const { t } = useTranslation('follow-up');
  const { tag } = useLanguage();
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="followUp"
      within={part !== 'goals'}
      guide={guideOfFollowUp[part]}
      title={t(`${part}.title`)}
      lead={t(`${part}.lead`)}
      top={top}
      parts={
        <nav className="no-print" aria-label={t('nav.label')}>
          <ol className="plain-list dialogue-ways__parts">
            {followUpParts.map((one) => (
              <li key={one}>
                <a href={followUpPath(tag, open.slug, one)} aria-current={one === part ? 'page' : undefined}>
                  {t(`nav.${one}`)}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      }
    >
      {children}
    </DialogueFrame>
  );
}

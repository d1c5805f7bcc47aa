import './outcome-frame.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { guideOfOutcome } from '~/features/workspace/guide/guide-chapter';
import { useLanguage } from '~/i18n/use-language';

import { outcomeParts, outcomePath, type OutcomePart } from './outcome-path';

interface OutcomeFrameProps {
  work: WorkActor;
  open: OpenDialogue;
  part: OutcomePart;
  title: ReactNode;
  top?: ReactNode;
  lead?: ReactNode;
  /** Whether the page lies within its part, such as one decision. */
  within?: boolean;
  children: ReactNode;
}

/** The frame around the pages on what a dialogue led to: decisions, actions, the result, and telling those who took part. */
export function OutcomeFrame({
  work,
  open,
  part,
  title,
  top,
  lead,
  within = false,
  children,
}: OutcomeFrameProps) {
  const { t } = useTranslation('outcomes');
  const { tag } = useLanguage();
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="outcome"
      within={within || part !== 'decisions'}
      guide={guideOfOutcome[part]}
      title={title}
      lead={lead}
      top={top}
      parts={
        <nav className="no-print" aria-label={t('nav.label')}>
          <ul className="plain-list dialogue-ways__parts">
            {outcomeParts.map((one) => (
              <li key={one}>
                <a
                  href={outcomePath(tag, open.slug, one)}
                  aria-current={one !== part ? undefined : within ? 'true' : 'page'}
                >
                  {t(`nav.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      {children}
    </DialogueFrame>
  );
}

import './dialogue-frame.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { guideOfSection, guidePath, type GuidePlace } from '~/features/workspace/guide/guide-chapter';
import { Content, useLanguage } from '~/i18n/use-language';

import { DialogueWays } from './dialogue-ways';
import type { DialogueSection, OpenDialogue } from './open-dialogue';
import { WorkStateMark } from './work-state-mark';

interface DialogueFrameProps {
  work: WorkActor;
  open: OpenDialogue;
  /** The part of the work that the page belongs to. */
  current: DialogueSection;
  /** The page's title; the dialogue's name stands above it. */
  title: ReactNode;
  /** What comes between the title and everything else, such as an error summary or a receipt. */
  top?: ReactNode;
  lead?: ReactNode;
  /** The ways through the pages of the part, where it has several. */
  parts?: ReactNode;
  /** Whether the page lies within its part, and is not that part's first. */
  within?: boolean;
  /** Where the guide tells of the page, where it is not where it tells of its part. */
  guide?: GuidePlace;
  children: ReactNode;
}

/** The frame around every staff page about one dialogue: which dialogue it is, where it stands, and the ways through the work on it. */
export function DialogueFrame({
  work,
  open,
  current,
  title,
  top,
  lead,
  parts,
  within = false,
  guide = guideOfSection(current),
  children,
}: DialogueFrameProps) {
  return (
    <WorkFrame
      actor={work}
      current="dialogues"
      above={[]}
      before={<DialogueHead open={open} current={current} parts={parts} within={within} guide={guide} />}
      title={title}
      top={top}
      lead={lead}
    >
      {children}
    </WorkFrame>
  );
}

function DialogueHead({
  open,
  current,
  parts,
  within,
  guide,
}: {
  open: OpenDialogue;
  current: DialogueSection;
  parts: ReactNode;
  within: boolean;
  guide: GuidePlace | undefined;
}) {
  const { t } = useTranslation(['dialogues', 'guide']);
  const { tag } = useLanguage();
  return (
    <div className="dialogue-head">
      <p className="dialogue-head__name">
        <Content of={open.title} />
      </p>
      <p className="dialogue-head__marks">
        <WorkStateMark state={open.state} />
        {open.kind === 'user' ? <strong>{t('dialogues:kinds.user')}</strong> : null}
        {open.isInformation ? <strong>{t('dialogues:information.mark')}</strong> : null}
        <a className="dialogue-head__guide no-print" href={guidePath(tag, guide)}>
          {t('guide:readMore')}
        </a>
      </p>
      <DialogueWays open={open} current={current} within={within} />
      {parts}
    </div>
  );
}

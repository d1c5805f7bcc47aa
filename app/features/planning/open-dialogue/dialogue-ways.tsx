import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';

import { dialoguePhases, sectionPath, type DialogueSection, type OpenDialogue } from './open-dialogue';

interface DialogueWaysProps {
  open: OpenDialogue;
  current: DialogueSection;
  /** Whether the page lies within its part, and is not that part's first. */
  within: boolean;
}

/** The ways through the work on a dialogue: its phases, and the parts of the one that is open. */
export function DialogueWays({ open, current, within }: DialogueWaysProps) {
  const { t } = useTranslation('planning');
  const { tag } = useLanguage();
  const phases = dialoguePhases(open.sections);
  const parts = phases.find(({ sections }) => sections.includes(current))?.sections ?? [];
  const mark = (isHere: boolean, isPage: boolean) =>
    !isHere ? undefined : isPage && !within ? 'page' : 'true';
  return (
    <nav className="dialogue-ways no-print" aria-label={t('frame.sections')}>
      <ul className="plain-list dialogue-ways__phases">
        {phases.map(({ phase, sections }) => (
          <li key={phase}>
            <a
              href={sectionPath(tag, open.slug, sections[0])}
              aria-current={mark(sections.includes(current), parts.length < 2)}
            >
              {t(`phases.${phase}`)}
            </a>
          </li>
        ))}
      </ul>
      {parts.length < 2 ? null : (
        <ul className="plain-list dialogue-ways__parts">
          {parts.map((part) => (
            <li key={part}>
              <a href={sectionPath(tag, open.slug, part)} aria-current={mark(part === current, true)}>
                {t(`sections.${part}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

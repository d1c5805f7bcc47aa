import type { TFunction } from 'i18next';

import type { DialogueKind, InfluenceLevel } from './dialogue';
import { isParticipation } from './influence-level';

/** What something is called that is no invånardialog, so that nobody takes it for one: a brukardialog, or information. Null for an invånardialog. */
export function markOf(
  t: TFunction,
  { kind, level }: { kind: DialogueKind; level: InfluenceLevel },
): string | null {
  const marks = [
    ...(kind === 'user' ? [t('dialogues:kinds.user')] : []),
    ...(isParticipation(level) ? [] : [t('dialogues:information.mark')]),
  ];
  return marks.length === 0 ? null : marks.join(' · ');
}

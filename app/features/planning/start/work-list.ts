import type { DialogueKind } from '~/features/dialogues/dialogue';
import type { WorkState } from '~/features/dialogues/read-work-dialogue.server';
import type { LocalText } from '~/i18n/localized';
import type { Day, Instant } from '~db/columns';

/** A dialogue in the list of those who work on it. */
export interface WorkListLine {
  slug: string;
  title: LocalText;
  kind: DialogueKind;
  state: WorkState;
  /** Whether it is only for information, as published or else as planned. */
  isInformation: boolean;
  opensAt: Instant | null;
  /** The last day on which it is open. */
  lastDay: Day | null;
}

/** Where dialogues stand, in the order in which those who work on them ask for them. */
export const workGroups = ['draft', 'open', 'planned', 'analysing', 'decided', 'ended'] as const;
export type WorkGroupName = (typeof workGroups)[number];

/** Dialogues that stand at the same place. */
export interface WorkGroup {
  name: WorkGroupName;
  lines: readonly WorkListLine[];
}

/**
 * Groups dialogues by where they stand, without groups that have none. Within a group comes first what presses: what closes, opens or has waited since first, and of
 * what is over the latest; then the alphabet.
 */
export function groupLines(
  lines: readonly WorkListLine[],
  compareText: (one: string, other: string) => number,
): readonly WorkGroup[] {
  return workGroups
    .map((name) => ({
      name,
      lines: lines
        .filter(({ state }) => groupOf(state) === name)
        .sort(
          (one, other) =>
            compareDays(dayIn(name, one), dayIn(name, other)) * (isOver(name) ? -1 : 1) ||
            compareText(one.title.text, other.title.text),
        ),
    }))
    .filter((group) => group.lines.length > 0);
}

function groupOf(state: WorkState): WorkGroupName {
  return state === 'finished' || state === 'cancelled' ? 'ended' : state;
}

function isOver(name: WorkGroupName): boolean {
  return name === 'decided' || name === 'ended';
}

/** The day that the lines of a group are ordered by; what has none comes last. */
function dayIn(name: WorkGroupName, { opensAt, lastDay }: WorkListLine): string {
  const day = name === 'draft' ? null : name === 'planned' ? opensAt : lastDay;
  return day ?? (isOver(name) ? '' : '9');
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

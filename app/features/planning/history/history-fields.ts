import { conclusionFields, handoverFields } from '~/features/compilation/conclusions/conclusion-fields';
import { followUpFields } from '~/features/follow-up/follow-up-fields';
import { meetingTextFields } from '~/features/meetings/work/meeting-text-fields';
import { outcomeFields } from '~/features/results/work/outcome-fields';

import type { DraftField } from '../draft/draft-field';
import { planFields } from '../plan/plan-fields';
import { planSteps, type PlanStep } from '../plan/plan-step';

/** What is written about a dialogue after its plan, in the order in which it is. */
export const laterParts = [
  'meetings',
  'conclusions',
  'decisions',
  'actions',
  'feedback',
  'result',
  'followUp',
  'report',
] as const;
export type LaterPart = (typeof laterParts)[number];

/** A part of what is written about a dialogue: a step of its plan, or what comes later. */
export type HistoryPart = PlanStep | LaterPart;

const everyPart: readonly HistoryPart[] = [...planSteps, ...laterParts];

/** The part that a word in an address names; null for none. */
export function readHistoryPart(word: string): HistoryPart | null {
  return everyPart.find((part) => part === word) ?? null;
}

interface KeptField {
  field: DraftField<unknown>;
  part: HistoryPart | null;
}

/** Where what is written on the pages of following up belongs: the report is a part of its own. */
const followUpPart = (place: string): LaterPart => (place === 'report' ? 'report' : 'followUp');

/** Everything whose history is told, by the field's name: all that is kept in a dialogue's working copy. */
const keptFields: ReadonlyMap<string, KeptField> = new Map(
  [
    ...[planFields, meetingTextFields, conclusionFields, handoverFields, outcomeFields].flatMap((fields) =>
      Object.values<DraftField<unknown>>(fields).map((field) => ({
        field,
        part: readHistoryPart(field.place),
      })),
    ),
    ...Object.values<DraftField<unknown>>(followUpFields).map((field) => ({
      field,
      part: followUpPart(field.place),
    })),
  ].map((kept): [string, KeptField] => [kept.field.name, kept]),
);

/** A field whose history is told; undefined for one that the portal has no more. */
export function historyField(name: string): DraftField<unknown> | undefined {
  return keptFields.get(name)?.field;
}

/** The names of the fields of a part; of all parts when none is told. */
export function fieldNames(part: HistoryPart | null): readonly string[] {
  return [...keptFields].filter(([, kept]) => part === null || kept.part === part).map(([name]) => name);
}

/** The part in which a field is written. */
export function partOfField(name: string): HistoryPart | null {
  return keptFields.get(name)?.part ?? null;
}

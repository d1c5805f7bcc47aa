import { lastDayUntil, type PublicPart } from '~/features/dialogues/public-part';
import { dayOf, timeOf } from '~/platform/clock';
import type { Id, Instant } from '~db/columns';
import type { StepRecord } from '~db/dialogue-record';

import type { DraftField } from '../draft/draft-field';
import { planFields } from '../plan/plan-fields';

/** A value that a working copy is to have. A text comes without the version of the original that it was made from: it is as old as that. */
export interface FilledValue {
  field: DraftField<unknown>;
  item: string;
  value: unknown;
}

/**
 * The values of a working copy that says what a record says; what {@link recordFromDraft} makes of them is the same record.
 *
 * @param makeId ids for the steps on the way, in the order of their making
 */
export function draftFromRecord(part: PublicPart, makeId: () => Id): readonly FilledValue[] {
  const slugs = (terms: PublicPart['areas']) =>
    terms === undefined || terms.length === 0 ? null : terms.map(({ slug }) => slug);
  const { contact } = part;
  return [
    one(planFields.kind, part.kind),
    ...texts(planFields.title, part.title),
    ...texts(planFields.purpose, part.purpose),
    ...texts(planFields.question, part.question),
    ...texts(planFields.influenceable, part.influenceable),
    ...texts(planFields.fixed, part.fixed),
    one(planFields.body, part.body?.slug),
    one(planFields.areas, slugs(part.areas)),
    one(planFields.themes, slugs(part.themes)),
    one(planFields.targetGroups, slugs(part.targetGroups)),
    one(planFields.proposedLevel, part.influenceLevel),
    ...(part.methods ?? []).map((code) => ({ field: planFields.methods, item: code, value: { done: [] } })),
    one(planFields.opensOn, part.opensAt === undefined ? null : dayOf(part.opensAt)),
    one(planFields.closesOn, part.closesAt === undefined ? null : lastDayUntil(part.closesAt)),
    one(planFields.decisionExpectedOn, part.decisionExpectedOn),
    one(planFields.feedbackPromisedOn, part.feedbackPromisedOn),
    ...part.way.flatMap((step) => wayValues(step, makeId())),
    ...texts(planFields.about, part.about),
    ...texts(planFields.audience, part.audience),
    ...texts(planFields.participation, part.participation),
    ...texts(planFields.resultUse, part.resultUse),
    one(
      planFields.contact,
      contact === undefined
        ? null
        : {
            name: contact.name,
            ...(contact.email === undefined ? {} : { email: contact.email }),
            ...(contact.phone === undefined ? {} : { phone: contact.phone }),
          },
    ),
    ...texts(planFields.contactRole, contact?.role),
  ].filter(({ value }) => value !== null && value !== undefined);
}

function one(field: DraftField<unknown>, value: unknown): FilledValue {
  return { field, item: '', value };
}

function texts(
  field: DraftField<unknown>,
  byLanguage: Readonly<Record<string, unknown>> | undefined,
  thing = '',
): readonly FilledValue[] {
  const before = thing === '' ? '' : `${thing}/`;
  return Object.entries(byLanguage ?? {}).map(([language, value]) => ({
    field,
    item: before + language,
    value,
  }));
}

function wayValues(
  { kind, influenceLevel, method, title, description, place, startsAt, endsAt, hasTime }: StepRecord,
  id: Id,
): readonly FilledValue[] {
  return [
    {
      field: planFields.way,
      item: id,
      value: {
        kind,
        ...(hasTime === true
          ? hoursOf(startsAt, endsAt)
          : { on: dayOf(startsAt), ...(endsAt === undefined ? {} : { until: lastDayUntil(endsAt) }) }),
        ...(influenceLevel === undefined ? {} : { level: influenceLevel }),
        ...(method === undefined ? {} : { method }),
      },
    },
    ...texts(planFields.wayTitle, title, id),
    ...texts(planFields.wayDescription, description, id),
    ...texts(planFields.wayPlace, place, id),
  ];
}

/** The hours of a step that has them, with the last day where that is another. */
function hoursOf(startsAt: Instant, endsAt: Instant | undefined) {
  const begins = { on: dayOf(startsAt), at: timeOf(startsAt) };
  if (endsAt === undefined) return begins;
  const until = dayOf(endsAt);
  return { ...begins, ...(until === begins.on ? {} : { until }), untilAt: timeOf(endsAt) };
}

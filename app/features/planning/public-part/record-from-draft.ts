import type { PublicPart } from '~/features/dialogues/public-part';
import { lastDayUntil, modeOf } from '~/features/dialogues/public-part';
import { atTime, dayOf, endOfDay, startOfDay } from '~/platform/clock';
import type { Day, Instant } from '~db/columns';
import type { StepRecord, TermRef } from '~db/dialogue-record';
import type { Contact } from '~db/schema/dialogue';
import type { TermKind } from '~db/schema/term';

import { isStale, textsOf, thingsOf, valueOf, type Draft } from '../draft/draft';
import type { DraftField } from '../draft/draft-field';
import { planFields } from '../plan/plan-fields';
import { decidedLevel, plannedLevel } from '../plan/plan-progress';

/** What a working copy does not say of itself. */
export interface PublicSurroundings {
  /** The kommun's word with a slug; undefined when its lists have none such. */
  term: (kind: TermKind, slug: string) => TermRef | undefined;
  /** What is published now; null before the first time. */
  published: PublicPart | null;
}

/**
 * What of a working copy is for everyone, as it would be published.
 *
 * The level is the one that a representative has decided; before that the one that is published, or else, for who looks at a preview, the one that is proposed.
 *
 * A translation that was made from an earlier text is left out, so that readers get the original with the usual note that it is not translated: it may promise
 * something that no longer holds.
 */
export function recordFromDraft(draft: Draft, { term, published }: PublicSurroundings): PublicPart {
  const text = (field: DraftField<string>) => freshTexts(draft, field);
  const terms = (field: DraftField<readonly string[]>, kind: TermKind) =>
    (valueOf(draft, field) ?? []).flatMap((slug) => term(kind, slug) ?? []);
  const body = valueOf(draft, planFields.body);
  return {
    kind: valueOf(draft, planFields.kind) ?? published?.kind ?? 'resident',
    influenceLevel: decidedLevel(draft) ?? published?.influenceLevel ?? plannedLevel(draft) ?? 'inform',
    body: body === null ? undefined : term('body', body),
    areas: terms(planFields.areas, 'area'),
    themes: terms(planFields.themes, 'theme'),
    targetGroups: terms(planFields.targetGroups, 'target_group'),
    methods: inPublishedOrder(
      thingsOf(draft, planFields.methods).map(({ id }) => id),
      published?.methods ?? [],
    ),
    title: text(planFields.title) ?? {},
    question: text(planFields.question),
    purpose: text(planFields.purpose) ?? {},
    about: text(planFields.about),
    audience: text(planFields.audience),
    participation: text(planFields.participation),
    resultUse: text(planFields.resultUse),
    influenceable: freshTexts(draft, planFields.influenceable),
    fixed: freshTexts(draft, planFields.fixed),
    contact: contactOf(draft),
    opensAt: momentOf(valueOf(draft, planFields.opensOn), published?.opensAt, startOfDay, dayOf),
    closesAt: momentOf(valueOf(draft, planFields.closesOn), published?.closesAt, endOfDay, lastDayUntil),
    decisionExpectedOn: valueOf(draft, planFields.decisionExpectedOn) ?? undefined,
    feedbackPromisedOn: valueOf(draft, planFields.feedbackPromisedOn) ?? undefined,
    way: wayOf(draft),
  };
}

/** A text in the languages in which it says what the original says; undefined when there is none. */
function freshTexts<Text>(
  draft: Draft,
  field: DraftField<Text>,
  thing = '',
): Readonly<Record<string, Text>> | undefined {
  const fresh = Object.entries(textsOf(draft, field, thing)).filter(
    ([language]) => !isStale(draft, field, language, thing),
  );
  return fresh.length === 0 ? undefined : Object.fromEntries(fresh);
}

function contactOf(draft: Draft): Contact | undefined {
  const contact = valueOf(draft, planFields.contact);
  if (contact === null) return undefined;
  const { name, email, phone } = contact;
  const role = freshTexts(draft, planFields.contactRole);
  return {
    name,
    ...(role === undefined ? {} : { role }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}

/** A moment that the plan knows by its day. What was published to the hour keeps its hour while the day is the same. */
function momentOf(
  day: Day | null,
  published: Instant | undefined,
  instantOf: (day: Day) => Instant,
  dayAt: (instant: Instant) => Day,
): Instant | undefined {
  if (day === null) return undefined;
  return published !== undefined && dayAt(published) === day ? published : instantOf(day);
}

/** What is published already keeps its order; what is new comes after. */
function inPublishedOrder(codes: readonly string[], published: readonly string[]): readonly string[] {
  return [
    ...published.filter((code) => codes.includes(code)),
    ...codes.filter((code) => !published.includes(code)),
  ];
}

function wayOf(draft: Draft): readonly StepRecord[] {
  return thingsOf(draft, planFields.way)
    .flatMap(({ id, value: { kind, on, at, until, untilAt, level, method } }): StepRecord[] => {
      const title = freshTexts(draft, planFields.wayTitle, id);
      if (title === undefined) return [];
      const description = freshTexts(draft, planFields.wayDescription, id);
      const place = freshTexts(draft, planFields.wayPlace, id);
      const endsAt =
        untilAt !== undefined ? atTime(until ?? on, untilAt) : until === undefined ? null : endOfDay(until);
      return [
        {
          kind,
          mode: modeOf(kind, method),
          ...(level === undefined ? {} : { influenceLevel: level }),
          ...(method === undefined ? {} : { method }),
          title,
          ...(description === undefined ? {} : { description }),
          ...(place === undefined ? {} : { place }),
          startsAt: at === undefined ? startOfDay(on) : atTime(on, at),
          ...(endsAt === null ? {} : { endsAt }),
          ...(at === undefined ? {} : { hasTime: true }),
        },
      ];
    })
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0));
}

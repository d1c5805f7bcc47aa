import { deriveState, type DialogueState, type InfluenceLevel } from '~/features/dialogues/dialogue';
import { sourceLanguage } from '~/i18n/language';
import { dayOf, endOfDay, startOfDay, toInstant } from '~/platform/clock';
import type { Day, Instant, Localized } from '~db/columns';
import type { DialogueRecord, TermRef } from '~db/dialogue-record';

/** What a row of a list says, checked and in the portal's terms. Depends on the row only, never on when it is read. */
export interface ImportedDialogue {
  id: string;
  title: Localized;
  question?: Localized;
  purpose: Localized;
  level: InfluenceLevel;
  state?: DialogueState;
  body?: TermRef;
  /** The first and the last day on which one can take part. */
  starts?: Day;
  ends?: Day;
  areas: readonly TermRef[];
  themes: readonly TermRef[];
  methods: readonly string[];
  targetGroups: readonly TermRef[];
  participants?: number;
  about?: Localized;
  result?: Localized;
  nextSteps?: Localized;
  decision?: { decidedOn?: Day; reference?: string; outcome: Localized; grounds?: Localized };
  source?: string;
}

/** What the portal already knows of an imported dialogue. */
export interface EarlierImport {
  publishedAt: Instant | null;
  cancelledAt: Instant | null;
  /** A result has been published; what differs from it is a correction, made now. */
  hasResult: boolean;
}

/**
 * The record that a row becomes. It is published when it is first imported, and cancelled when it is first said to be: later imports
 * keep those instants.
 */
export function toDialogueRecord(
  imported: ImportedDialogue,
  { now, earlier }: { now: Date; earlier: EarlierImport | null },
): DialogueRecord {
  const instant = toInstant(now);
  const { decision, result, nextSteps } = imported;
  return {
    slug: imported.id,
    externalId: imported.id,
    sourceLanguage,
    influenceLevel: imported.level,
    body: imported.body,
    areas: imported.areas,
    themes: imported.themes,
    targetGroups: imported.targetGroups,
    methods: imported.methods,
    title: imported.title,
    question: imported.question,
    purpose: imported.purpose,
    about: imported.about,
    // What comes next is part of a result; before there is one, it tells how the result will be used.
    resultUse: result === undefined ? nextSteps : undefined,
    opensAt: imported.starts === undefined ? undefined : startOfDay(imported.starts),
    closesAt: imported.ends === undefined ? undefined : endOfDay(imported.ends),
    publishedAt: earlier?.publishedAt ?? instant,
    cancelledAt: imported.state === 'cancelled' ? (earlier?.cancelledAt ?? instant) : undefined,
    reportedState: imported.state,
    participants: imported.participants,
    source: imported.source,
    decisions: decision === undefined ? [] : [{ body: imported.body, ...decision }],
    results:
      result === undefined
        ? []
        : [
            {
              publishedAt: earlier?.hasResult === true ? instant : resultInstant(imported, instant),
              content: { summary: result, themes: [], nextSteps, participants: imported.participants },
            },
          ],
  };
}

/** When a result that was known before the import was published: at the decision, else when the dialogue closed; never later than now. */
function resultInstant({ decision, ends }: ImportedDialogue, now: Instant): Instant {
  const known =
    decision?.decidedOn !== undefined
      ? startOfDay(decision.decidedOn)
      : ends !== undefined
        ? endOfDay(ends)
        : now;
  return known < now ? known : now;
}

/** The state that a row's own dates tell, where its word for it says something else; null where they agree. */
export function contradictedState(imported: ImportedDialogue, now: Date): DialogueState | null {
  if (imported.state === undefined) return null;
  const record = toDialogueRecord(imported, { now, earlier: null });
  const derived = deriveState(
    {
      opensAt: record.opensAt ?? null,
      closesAt: record.closesAt ?? null,
      cancelledAt: record.cancelledAt ?? null,
      completedAt: null,
      decidedOn: imported.decision?.decidedOn ?? null,
      hasUndatedDecision: imported.decision !== undefined && imported.decision.decidedOn === undefined,
      decisionExpected: false,
      feedbackGivenOn: null,
      openActions: 0,
      reportedState: imported.state,
    },
    toInstant(now),
    dayOf(now),
  );
  return derived === imported.state ? null : derived;
}

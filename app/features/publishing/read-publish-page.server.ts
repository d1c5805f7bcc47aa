import type { PublicPart } from '~/features/dialogues/public-part';
import { isSameContent } from '~/features/dialogues/same-content';
import { offeredLanguages } from '~/features/kommun/read-site.server';
import type { DialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { planWarnings, type StepWarning } from '~/features/planning/plan/plan-warnings';
import { formatFor } from '~/i18n/format';
import { getT } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/language';
import { pickOptional, type LocalText } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import { dayOf } from '~/platform/clock';
import type { Id, Instant } from '~db/columns';

import { canCallOff } from './call-off';
import { describeChanges, type ShownChange } from './describe-changes';
import { plannedObstacles, readPlanned } from './dialogue-publication.server';
import type { Obstacle } from './obstacles';
import { isLive, type Publication, type PublicationKind, type PublicationState } from './publication';
import { findNames, findPublications } from './publication.queries.server';

/** A request to publish, as the page shows it. */
export interface ShownRequest {
  id: Id;
  kind: PublicationKind;
  state: PublicationState;
  askedBy: string;
  askedAt: Instant;
  publishAt: Instant | null;
  judgedBy: string | null;
  judgedAt: Instant | null;
  judgedNote: string | null;
  closedAt: Instant | null;
  note: LocalText | null;
  /** Whether whoever looks has asked for it. */
  isOwn: boolean;
}

/** A request that waits, with what it would change. */
export interface LiveRequest extends ShownRequest {
  /** What is different from what is published; empty the first time, when everything is. */
  changes: readonly ShownChange[];
  /** What was written in the plan after it was asked for, and so is not part of it. */
  later: readonly ShownChange[];
}

/** All that the page about publishing a dialogue shows. */
export interface PublishPageData {
  published: 'never' | 'same' | 'differs' | 'cancelled';
  publishedAt: Instant | null;
  obstacles: readonly Obstacle[];
  warnings: readonly StepWarning[];
  /** What would be different for everyone, if the plan were published as it stands. */
  changes: readonly ShownChange[];
  live: readonly LiveRequest[];
  /** The latest request, when it came back or was stopped and nothing has been asked for since. */
  sentBack: ShownRequest | null;
  /** All that has come to its end, the latest first. */
  history: readonly ShownRequest[];
  languages: readonly string[];
  source: string;
  mayAsk: boolean;
  mayApprove: boolean;
  /** Whether the dialogue can be called off. */
  canCallOff: boolean;
}

/** Reads the page about publishing a dialogue. */
export async function readPublishPage(
  { db, kommun, clock }: Pick<LoadContext, 'db' | 'kommun' | 'clock'>,
  { dialogue, actor, may }: Pick<DialogueWork, 'dialogue' | 'actor' | 'may'>,
  language: Language,
): Promise<PublishPageData> {
  const now = clock();
  const [read, publications] = await Promise.all([
    readPlanned(db, dialogue),
    findPublications(db, dialogue.id),
  ]);
  const { draft, planned, published, isCancelled } = read;
  const names = await findNames(db, [
    ...new Set(
      publications.flatMap(({ askedBy, judgedBy }) => [askedBy, ...(judgedBy === null ? [] : [judgedBy])]),
    ),
  ]);
  const words = {
    t: getT(language.tag),
    format: formatFor(language),
    tag: language.tag,
    source: dialogue.sourceLanguage,
  };
  const shown = (one: Publication): ShownRequest => ({
    id: one.id,
    kind: one.kind,
    state: one.state,
    askedBy: names.get(one.askedBy) ?? '',
    askedAt: one.askedAt,
    publishAt: one.publishAt,
    judgedBy: one.judgedBy === null ? null : (names.get(one.judgedBy) ?? ''),
    judgedAt: one.judgedAt,
    judgedNote: one.judgedNote,
    closedAt: one.closedAt,
    note: pickOptional(one.note, language.tag, dialogue.sourceLanguage),
    isOwn: one.askedBy === actor.accountId,
  });
  const live = publications.filter(isLive).map((one): LiveRequest => {
    if (one.kind !== 'dialogue') return { ...shown(one), changes: [], later: [] };
    const content = one.content as PublicPart;
    return {
      ...shown(one),
      changes: published === null ? [] : describeChanges(published, content, words),
      later: describeChanges(content, planned, words),
    };
  });
  const [latest] = publications;
  const isSame = published !== null && isSameContent(planned, published);
  return {
    published: isCancelled ? 'cancelled' : published === null ? 'never' : isSame ? 'same' : 'differs',
    publishedAt: dialogue.publishedAt,
    obstacles: plannedObstacles(read, { now, ladder: kommun.ladder }),
    warnings: planWarnings(draft, { today: dayOf(now), state: dialogue.state }),
    changes: published === null ? [] : describeChanges(published, planned, words),
    live,
    sentBack: latest?.state === 'returned' || latest?.state === 'stopped' ? shown(latest) : null,
    history: publications.filter((one) => !isLive(one)).map(shown),
    languages: offeredLanguages({ kommun }).map(({ tag }) => tag),
    source: dialogue.sourceLanguage,
    mayAsk: may('ask-publication'),
    mayApprove: may('approve-publication'),
    canCallOff: canCallOff(dialogue.state),
  };
}

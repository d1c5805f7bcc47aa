import { indexDialogue } from '~/features/dialogues/index-dialogue.server';
import { announceChanges, snapshotDialogue } from '~/features/notifications/news/announce-dialogue.server';
import { getT } from '~/i18n/i18n.server';
import { dayOf, toInstant } from '~/platform/clock';
import { bumpContentVersion } from '~/platform/content-version.server';
import { newId } from '~/platform/ids';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';

import { tellTurn } from '../feedback/tell-turn.server';
import { protocolName } from './outcome-path';
import {
  insertResultVersion,
  markFeedbackGiven,
  publishFile,
  writeActions,
  writeDecisions,
} from './publish-outcome.queries.server';
import type { ResultSnapshot } from './result-draft';

/** The dialogue whose result it is. */
interface PublishedDialogue {
  id: Id;
  slug: string;
  sourceLanguage: string;
}

/**
 * Publishes a result with its decisions and actions: as one version that never changes, in the transaction of whoever let it through. What is news in it is announced to
 * those who follow, and those who took part are told that there is a decision.
 *
 * @param note what has changed since the version before, and why; null for the first
 * @returns the version's number
 */
export async function publishOutcome(
  trx: Database,
  dialogue: PublishedDialogue,
  { snapshot: { content, removed }, note }: { snapshot: ResultSnapshot; note: Localized | null },
  { now, secrets }: { now: Date; secrets: Secrets },
): Promise<number> {
  const at = toInstant(now);
  const before = await snapshotDialogue(trx, { slug: dialogue.slug, externalId: null });
  const decisions = content.told?.decisions ?? [];
  const t = getT(dialogue.sourceLanguage);
  for (const { protocol, decidedOn = '', section = '' } of decisions) {
    if (protocol === undefined) continue;
    const title = t('outcomes:decision.documentTitle', { day: decidedOn, section }).trim();
    const file = { id: protocol, fileName: protocolName(decidedOn), language: dialogue.sourceLanguage };
    await publishFile(trx, dialogue.id, { ...file, title: { [dialogue.sourceLanguage]: title } }, at);
  }
  const added = await writeDecisions(trx, dialogue.id, { told: decisions, removed: removed.decisions }, at);
  const actions = content.told?.actions ?? [];
  await writeActions(trx, dialogue.id, { told: actions, removed: removed.actions }, at);
  const id = newId();
  const version = await insertResultVersion(trx, dialogue.id, { id, content, changeNote: note, at });
  await markFeedbackGiven(trx, dialogue.id, {
    on: dayOf(now),
    participants: content.participants ?? null,
    at,
  });
  await indexDialogue(trx, dialogue.id);
  await announceChanges(trx, dialogue.id, before, now);
  // A correction that decides nothing new is for those who follow.
  if (version === 1 || added.length > 0)
    await tellTurn(trx, dialogue.id, { turn: 'decided', subjectId: id }, { now, secrets });
  await bumpContentVersion(trx);
  return version;
}

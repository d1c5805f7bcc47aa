import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { dayOf } from '~/platform/clock';
import type { Database } from '~db/client';
import { fromJson, toJson, type Id, type Instant, type Localized } from '~db/columns';

import type { Handover, HandoverContent, HandoverMeeting } from './handover';

/** What a dialogue is about, as the body is told. */
export interface HandoverFacts {
  title: Localized;
  question: Localized | null;
  purpose: Localized;
  level: InfluenceLevel;
  opensAt: Instant | null;
  closesAt: Instant | null;
  participants: number | null;
  body: Localized | null;
  methods: readonly string[];
  meetings: readonly HandoverMeeting[];
}

/** What a dialogue is about, how it was held, and which body it belongs to. */
export async function findFacts(db: Database, dialogueId: Id): Promise<HandoverFacts> {
  const [row, methods, meetings] = await Promise.all([
    db
      .selectFrom('dialogue')
      .leftJoin('term', 'term.id', 'dialogue.body_id')
      .select([
        'dialogue.title',
        'dialogue.question',
        'dialogue.purpose',
        'dialogue.influence_level',
        'dialogue.opens_at',
        'dialogue.closes_at',
        'dialogue.participants',
        'term.name',
      ])
      .where('dialogue.id', '=', dialogueId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('dialogue_method')
      .select('method')
      .where('dialogue_id', '=', dialogueId)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('dialogue_step')
      .select(['title', 'starts_at', 'attended'])
      .where('dialogue_id', '=', dialogueId)
      .where('kind', '=', 'meeting')
      .where('cancelled_at', 'is', null)
      .orderBy('starts_at')
      .execute(),
  ]);
  return {
    title: fromJson(row.title),
    question: row.question === null ? null : fromJson(row.question),
    purpose: fromJson(row.purpose),
    level: row.influence_level,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    participants: row.participants,
    body: row.name === null ? null : fromJson(row.name),
    methods: methods.map(({ method }) => method),
    meetings: meetings.map(({ title, starts_at: startsAt, attended }) => ({
      title: fromJson(title),
      day: dayOf(startsAt),
      attended,
    })),
  };
}

/** What has been handed over, the latest first. */
export async function findHandovers(db: Database, dialogueId: Id): Promise<readonly Handover[]> {
  const rows = await db
    .selectFrom('handover')
    .innerJoin('account', 'account.id', 'handover.made_by')
    .select(['handover.version', 'handover.body', 'handover.made_at', 'account.name'])
    .where('handover.dialogue_id', '=', dialogueId)
    .orderBy('handover.version', 'desc')
    .execute();
  return rows.map(({ version, body, made_at: madeAt, name }) => ({
    version,
    body,
    madeAt,
    madeBy: name ?? '',
  }));
}

/** What was in a package, or null. */
export async function findHandoverContent(
  db: Database,
  dialogueId: Id,
  version: number,
): Promise<HandoverContent | null> {
  const row = await db
    .selectFrom('handover')
    .select('content')
    .where('dialogue_id', '=', dialogueId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? null : (fromJson(row.content) as HandoverContent);
}

/** Adds a package. */
export async function insertHandover(
  trx: Database,
  dialogueId: Id,
  {
    version,
    body,
    content,
    by,
    at,
  }: { version: number; body: string; content: HandoverContent; by: Id; at: Instant },
): Promise<void> {
  await trx
    .insertInto('handover')
    .values({
      dialogue_id: dialogueId,
      version,
      body,
      content: toJson<unknown>(content),
      made_by: by,
      made_at: at,
    })
    .execute();
}

import { readDialogue } from '~/features/dialogues/read-dialogue.server';
import { askForPublication, type AskedPublication } from '~/features/publishing/ask-publication.server';
import { addDaysToInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { addAccount } from './add-account';
import { addReadyDialogue } from './ready-dialogue';
import { sampleNow as now } from './sample-dialogue';

const secrets = createSecrets('a secret that only tests know, and long');
/** When things are published in these tests, and with what. */
export const publishingTime = { now, ladder: 5 as const, secrets };
export const inTwoDays = new Date(addDaysToInstant(now.toISOString(), 2));
export const tomorrow = new Date(addDaysToInstant(now.toISOString(), 1));

/** Someone who publishes, at a moment. */
export const as = (by: Id, at = now) => ({ ...publishingTime, by, now: at });

let made = 0;

/** A dialogue that can be published, and two who may publish it. */
export async function readyDesk(db: Database) {
  made += 1;
  const number = made;
  const dialogue = await addReadyDialogue(db, `lek-${number}`);
  const staff = (name: string) => addOfficer(db, name, `${name}-${number}@viken.example`);
  const [anna, cem] = [await staff('anna'), await staff('cem')];
  const ask = (changes: Partial<AskedPublication> = {}, at = now, by = anna) =>
    askForPublication(
      db,
      dialogue,
      { kind: 'dialogue', note: null, publishAt: null, ...changes },
      as(by, at),
    );
  return {
    dialogue,
    anna,
    cem,
    staff,
    mailbox: (name: string) => `${name}-${number}@viken.example`,
    ask,
    /** Asks, and is not refused. @returns which request it is */
    async asked(changes: Partial<AskedPublication> = {}, at = now) {
      const outcome = await ask(changes, at);
      if (outcome.kind !== 'asked') throw new Error(outcome.code);
      return { id: outcome.id, dialogueId: dialogue.id };
    },
    page: (at = now) => readDialogue(db, dialogue.slug, { language: 'sv', now: at }),
    news: async () =>
      (
        await db
          .selectFrom('news')
          .select('kind')
          .where('dialogue_id', '=', dialogue.id)
          .orderBy('created_at')
          .execute()
      ).map(({ kind }) => kind),
  };
}

async function addOfficer(db: Database, name: string, email: string): Promise<Id> {
  const id = await addAccount(db, 'staff', { name, email });
  await db
    .insertInto('role_assignment')
    .values({
      id: newId(),
      account_id: id,
      role: 'officer',
      dialogue_id: null,
      source: 'manual',
      granted_by: null,
      granted_at: now.toISOString(),
      withdrawn_at: null,
    })
    .execute();
  return id;
}

/** To whom mail of a kind about a publication is put in the outbox. */
export async function mailsAbout(db: Database, kind: string, id: Id): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('outgoing_mail')
    .select(['key', 'recipient'])
    .where('kind', '=', kind)
    .execute();
  return rows.filter(({ key }) => key.includes(id)).map(({ recipient }) => recipient ?? '');
}

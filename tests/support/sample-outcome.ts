import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { DialogueRecord } from '~db/dialogue-record';

import { addAccount } from './add-account';
import { sampleNow as now, sampleDialogue } from './sample-dialogue';
import { sampleSecrets as secrets } from './sample-meeting';

const theme = {
  key: 'ljus',
  title: { sv: 'Ljus' },
  said: { sv: 'Det är mörkt.' },
  response: { sv: 'Vi återkommer.' },
  outcome: 'pending',
} as const;

/** Writes a dialogue that has closed, with a result from a list, and an officer who works on it. */
export async function startOutcome(db: Database, changes: Partial<DialogueRecord> = {}) {
  const slug = `utfall-${newId()}`;
  const record = sampleDialogue({
    ...{ slug, opensAt: '2026-09-01T22:00:00.000Z', closesAt: '2026-10-31T23:00:00.000Z' },
    results: [
      {
        publishedAt: '2026-11-05T08:00:00.000Z',
        content: { summary: { sv: 'Ni ville ha ljus.' }, themes: [theme] },
      },
    ],
    ...changes,
  });
  await db.transaction().execute((trx) => saveDialogue(trx, record, { now }));
  const dialogue = await readWorkDialogue(db, slug, now);
  if (dialogue === null) throw new Error('no dialogue');
  const by = await addAccount(db, 'staff', { name: 'Anna Lind' });
  const writing = {
    actor: { accountId: by, roles: [{ role: 'officer' as const, dialogueId: null }] },
    ...{ now, secrets },
  };
  return { dialogue, writing };
}

/** What the form of a decision sends: all that it must say, but for the changes. */
export function decisionForm(id: string, changes: Record<string, string> = {}) {
  return new Map(
    Object.entries({
      seen: `decisions.${id}=0 decisionOutcome.${id}/sv=0 decisionGrounds.${id}/sv=0`,
      [`decisions.${id}.there`]: '1',
      [`decisions.${id}.body`]: 'tn',
      [`decisions.${id}.decidedOn`]: '2026-11-18',
      [`decisions.${id}.section`]: '§ 48',
      [`decisions.${id}.theme-ljus`]: '1',
      [`decisionOutcome.${id}/sv`]: 'Lyktor sätts upp.',
      [`decisionGrounds.${id}/sv`]: 'Det behövs.',
      ...changes,
    }),
  );
}

/** What the form of an action sends: all that it must say, but for the changes. */
export function actionForm(id: string, changes: Record<string, string> = {}) {
  return new Map(
    Object.entries({
      seen: `actions.${id}=0 actionTitle.${id}/sv=0 actionResponsible.${id}/sv=0`,
      [`actions.${id}.there`]: '1',
      [`actionTitle.${id}/sv`]: 'Sätta upp lyktor',
      [`actionResponsible.${id}/sv`]: 'Gatuenheten',
      ...changes,
    }),
  );
}

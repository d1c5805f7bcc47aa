import { describe, expect, test } from 'vitest';

import { handleReportAtWork } from '~/features/kommun/accessibility/handle-report-at-work.server';
import { reportAccessibility } from '~/features/kommun/accessibility/report-accessibility.server';
import { newId } from '~/platform/ids';
import { putInOutbox } from '~/platform/outbox.server';
import { createRateLimit } from '~/platform/rate-limit.server';
import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { StaffRole } from '~db/schema/staff';

import type { StaffActor } from '~/features/accounts/actor';
import { eachDatabase } from '../../../tests/support/database';
import { saveInput } from '../../../tests/support/sample-input';
import { readWorkCards } from './work-cards.server';

const secrets = createSecrets('a key for tests that nobody else has');
const now = new Date('2026-11-24T09:00:00.000Z');
const clock = () => now;

function actor(role: StaffRole, dialogueId: string | null = null): StaffActor {
  const session = { id: '', method: 'passkey', createdAt: '', authenticatedAt: '' } as const;
  return {
    kind: 'staff',
    accountId: newId(),
    email: null,
    name: 'Anna',
    roles: [{ role, dialogueId }],
    lostRole: false,
    session,
  };
}

async function report(db: Database): Promise<string> {
  const outcome = await reportAccessibility(
    db,
    { message: 'Kartan går inte att läsa.', page: '', wantsAccessibleVersion: false, email: '' },
    {
      language: 'sv',
      now,
      network: '192.0.2.1',
      trapped: false,
      limit: createRateLimit({ times: 9, seconds: 60 }),
    },
  );
  return outcome.kind === 'received' ? outcome.reference : '';
}

eachDatabase((db) => {
  describe('what waits for someone at work', () => {
    test('is nothing while nothing does', async () => {
      expect(await readWorkCards({ db: db(), clock }, actor('administrator'), 'sv')).toEqual([]);
    });

    test('is told to those who may do it, with since when, and to no others', async () => {
      await report(db());
      await putInOutbox(
        db(),
        { key: 'x', kind: 'x', recipient: 'a@viken.example', language: 'sv', data: {} },
        now.toISOString(),
      );
      await db().updateTable('outgoing_mail').set({ state: 'dead' }).execute();
      const names = async (one: StaffActor) =>
        (await readWorkCards({ db: db(), clock }, one, 'sv')).map(({ name, count }) => `${name} ${count}`);
      expect(await names(actor('administrator'))).toEqual(['accessibility 1', 'mail 1']);
      expect(await names(actor('officer'))).toEqual(['accessibility 1']);
      expect(await names(actor('officer', 'skolvagen'))).toEqual([]);
      expect(await names(actor('moderator'))).toEqual([]);
      const [card] = await readWorkCards({ db: db(), clock }, actor('officer'), 'sv');
      expect(card).toMatchObject({ moment: now.toISOString(), path: '/arbete/tillganglighet' });
    });

    test('is told by dialogue where it waits in several', async () => {
      const [one, other] = [await saveInput(db(), ['Mer ljus']), await saveInput(db(), ['Bänkar', 'Träd'])];
      const inputCard = async (ids: readonly string[]) => {
        const roles = ids.map((dialogueId) => ({ role: 'officer' as const, dialogueId }));
        const cards = await readWorkCards({ db: db(), clock }, { ...actor('officer'), roles }, 'sv');
        return cards.find(({ name }) => name === 'input')!;
      };
      const both = await inputCard([one.id, other.id]);
      expect(both.count).toBe(3);
      expect(both.dialogues.map(({ path }) => path).sort()).toEqual(
        [one, other].map(({ slug }) => `/arbete/dialoger/${slug}/underlag`).sort(),
      );
      expect(both.dialogues[0]!.title).toMatchObject({ language: 'sv' });
      expect(await inputCard([one.id])).toMatchObject({
        path: `/arbete/dialoger/${one.slug}/underlag`,
        dialogues: [],
      });
    });

    test('is gone when it is handled, which is in the log once', async () => {
      const reference = await report(db());
      const anna = actor('officer');
      const handle = () => handleReportAtWork({ db: db(), clock, secrets }, anna.accountId, reference);
      const outcomes = await Promise.all([handle(), handle()]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['handled', 'handled-before']);
      const entries = await db()
        .selectFrom('audit_entry')
        .select(['action', 'actor'])
        .where('subject', '=', reference)
        .execute();
      expect(entries).toEqual([{ action: 'accessibility.handled', actor: anna.accountId }]);
    });
  });
});

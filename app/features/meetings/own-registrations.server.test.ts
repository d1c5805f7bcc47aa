import { expect, test } from 'vitest';

import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { toJson } from '~db/columns';

import { eachDatabase } from '../../../tests/support/database';
import { sampleNow } from '../../../tests/support/sample-dialogue';
import {
  register,
  sampleMeeting,
  sampleSecrets,
  saveMeetings,
  someone,
} from '../../../tests/support/sample-meeting';
import { readOwnRegistrations } from './own-registrations.server';
import { registrationData } from './registration-data.server';
import { findNeeds, findRegistration, findRegistrationsFor } from './registration.queries.server';

eachDatabase((db) => {
  const read = (email: string | null) =>
    readOwnRegistrations(
      db(),
      sampleSecrets,
      { accountId: newId(), email },
      { language: 'sv', now: sampleNow },
    );

  test('one’s own pages list what was registered for with the address, and nobody else’s', async () => {
    const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 1 })]);
    await register(db(), ids, someone('Anton'));
    await register(db(), ids, someone('Beata'));
    expect(await read('beata@example.org')).toMatchObject([
      { state: 'waiting', linePlace: 1, isToCome: true },
    ]);
    expect(await read('nobody@example.org')).toEqual([]);
    expect(await read(null)).toEqual([]);
  });

  test('a meeting that is cancelled says so among those to come, and why; it is never called past', async () => {
    const { ids } = await saveMeetings(db(), [
      sampleMeeting(),
      sampleMeeting(
        {},
        {
          title: { sv: 'Tredje träffen' },
          startsAt: '2026-12-10T17:00:00.000Z',
          endsAt: '2026-12-10T19:00:00.000Z',
        },
      ),
    ]);
    for (const id of ids) await register(db(), [id], someone('Edvin'));
    await db()
      .updateTable('dialogue_step')
      .set({ cancelled_at: toInstant(sampleNow) })
      .where('id', '=', ids[1]!)
      .execute();
    await db()
      .updateTable('meeting')
      .set({ change_note: toJson({ sv: 'Lokalen har fått en vattenskada.' }) })
      .where('step_id', '=', ids[1]!)
      .execute();
    const readAt = (now: Date) =>
      readOwnRegistrations(
        db(),
        sampleSecrets,
        { accountId: newId(), email: 'edvin@example.org' },
        { language: 'sv', now },
      );
    const cancelled = {
      meeting: { standing: 'cancelled', changeNote: { text: 'Lokalen har fått en vattenskada.' } },
    };
    expect(await readAt(sampleNow)).toMatchObject([{ meeting: { standing: 'open' } }, cancelled]);
    const between = new Date('2026-12-05T12:00:00Z');
    expect(await readAt(between)).toMatchObject([cancelled, { meeting: { standing: 'past' } }]);
  });

  test('who is erased leaves their seat to the next in line, and nothing of them is kept', async () => {
    const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 1 })]);
    const needs = [{ kind: 'allergies', detail: 'ägg' }] as const;
    const id = await register(db(), ids, someone('Caesar', { needs }));
    await register(db(), ids, someone('Disa'));
    const subject = { accountId: newId(), email: 'caesar@example.org' };
    expect(await registrationData.read(db(), subject)).toHaveLength(1);
    const context = { secrets: sampleSecrets, clock: () => sampleNow } as Parameters<
      typeof registrationData.erase
    >[3];
    const erase = (way: 'hidden' | 'disposed') =>
      db()
        .transaction()
        .execute((trx) => registrationData.erase(trx, subject, way, context));
    expect(await erase('hidden')).toBe(0);
    expect(await erase('disposed')).toBe(1);
    expect(await findRegistration(db(), id)).toMatchObject({ name: '', email: null, state: 'cancelled' });
    expect((await findNeeds(db(), [id])).size).toBe(0);
    expect((await findRegistrationsFor(db(), ids[0]!)).map(({ state }) => state)).toEqual([
      'cancelled',
      'seated',
    ]);
    expect(await registrationData.read(db(), subject)).toEqual([]);
  });
});

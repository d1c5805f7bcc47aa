import { describe, expect, test } from 'vitest';

import { provideStaffAccount } from '~/features/accounts/invitation/invite-staff.server';
import { createRateLimit } from '~/platform/rate-limit.server';
import { createSecrets } from '~/platform/secrets.server';

import { eachDatabase } from '../../../../tests/support/database';
import type { TypedReport } from './accessibility-report';
import { findReport } from './accessibility-report.queries.server';
import { handleReportAtWork } from './handle-report-at-work.server';
import { handleReport, listHandledReports, listOpenReports } from './handle-report.server';
import { findReceived, reportAccessibility } from './report-accessibility.server';
import { readOwnReports } from './report-data.server';

const now = new Date('2026-11-22T10:00:00.000Z');
const right: TypedReport = {
  message: 'Kartan går inte att läsa',
  page: '/sv/dialoger/skolvagen',
  wantsAccessibleVersion: true,
  email: 'anna@viken.example',
};
const unlimited = { allows: () => Promise.resolve(true) };
const sending = { language: 'sv', now, network: '192.0.2.1', trapped: false, limit: unlimited };

/** Random numbers that are known: the signs of one reference after another. */
function numbers(...of: number[]): (below: number) => number {
  let at = 0;
  return (below) => of[at++ % of.length]! % below;
}

eachDatabase((db) => {
  describe('reporting something that could not be used', () => {
    test('keeps what was sent, under the reference that the sender is told', async () => {
      const outcome = await reportAccessibility(db(), right, sending);
      if (outcome.kind === 'refused') throw new Error('refused');
      expect(await findReport(db(), outcome.reference)).toEqual({
        message: right.message,
        page: right.page,
        wantsAccessibleVersion: true,
        email: right.email,
        reference: outcome.reference,
        language: 'sv',
        receivedAt: '2026-11-22T10:00:00.000Z',
        handledAt: null,
      });
      expect(await findReceived(db(), ` ${outcome.reference.toLowerCase()} `)).toBe(outcome.reference);
    });

    test('is found again by its sender, whichever letters the address was typed in', async () => {
      const typed = { ...right, message: 'Åsas karta', email: 'Åsa.Öst@Viken.example' };
      await reportAccessibility(db(), typed, sending);
      const own = await readOwnReports(db(), 'åsa.öst@viken.example');
      expect(own.map(({ message }) => message)).toEqual(['Åsas karta']);
    });

    test('says what is wrong and keeps nothing', async () => {
      const before = (await listOpenReports(db())).length;
      const outcome = await reportAccessibility(db(), { ...right, message: '', email: '' }, sending);
      expect(outcome).toEqual({
        kind: 'refused',
        status: 422,
        problems: [
          { field: 'message', code: 'message-missing' },
          { field: 'email', code: 'email-missing' },
        ],
      });
      expect(await listOpenReports(db())).toHaveLength(before);
    });

    test('tells a sender whose hidden field was filled in, instead of dropping the report in silence', async () => {
      expect(await reportAccessibility(db(), right, { ...sending, trapped: true })).toEqual({
        kind: 'refused',
        status: 422,
        problems: [{ field: null, code: 'looks-automatic' }],
      });
    });

    test('is refused when the network has sent its number, which slips do not count towards', async () => {
      const limit = createRateLimit({ times: 1, seconds: 60 });
      const send = (typed: TypedReport) => reportAccessibility(db(), typed, { ...sending, limit });
      expect((await send({ ...right, message: '' })).kind).toBe('refused');
      expect((await send(right)).kind).toBe('received');
      expect(await send(right)).toEqual({
        kind: 'refused',
        status: 429,
        problems: [{ field: null, code: 'too-many' }],
      });
    });

    test('takes another reference when one is taken', async () => {
      const first = await reportAccessibility(db(), right, { ...sending, random: numbers(0) });
      const second = await reportAccessibility(db(), right, {
        ...sending,
        random: numbers(0, 0, 0, 0, 0, 0, 1),
      });
      expect(first).toEqual({ kind: 'received', reference: 'TG-222222' });
      expect(second).toEqual({ kind: 'received', reference: 'TG-322222' });
    });

    test('fails, loudly, when no reference is free', async () => {
      await reportAccessibility(db(), right, { ...sending, random: numbers(2) });
      await expect(reportAccessibility(db(), right, { ...sending, random: numbers(2) })).rejects.toThrow(
        'no free reference',
      );
    });

    test('gives everyone who sends at once a reference of their own', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, () => reportAccessibility(db(), right, sending)),
      );
      const references = outcomes.map((outcome) => (outcome.kind === 'received' ? outcome.reference : null));
      expect(references).not.toContain(null);
      expect(new Set(references).size).toBe(40);
    });
  });

  describe('the queue of reports', () => {
    test('holds each report until it is handled, the oldest first', async () => {
      const at = (time: string) => ({ ...sending, now: new Date(`2020-01-01T${time}Z`) });
      const later = await reportAccessibility(db(), { ...right, message: 'senare' }, at('11:00:00'));
      const earlier = await reportAccessibility(db(), { ...right, message: 'tidigare' }, at('10:00:00'));
      if (later.kind === 'refused' || earlier.kind === 'refused') throw new Error('refused');

      expect((await listOpenReports(db())).slice(0, 2).map(({ message }) => message)).toEqual([
        'tidigare',
        'senare',
      ]);
      expect(await handleReport(db(), earlier.reference.toLowerCase(), { now })).toEqual({
        kind: 'handled',
        reference: earlier.reference,
      });
      expect((await listOpenReports(db()))[0]?.message).toBe('senare');
    });

    test('keeps the time of the one who handled a report first', async () => {
      const sent = await reportAccessibility(db(), right, sending);
      if (sent.kind === 'refused') throw new Error('refused');
      await handleReport(db(), sent.reference, { now });
      expect(await handleReport(db(), sent.reference, { now: new Date('2027-01-01T00:00:00Z') })).toEqual({
        kind: 'handled-before',
        reference: sent.reference,
      });
      expect((await findReport(db(), sent.reference))?.handledAt).toBe(now.toISOString());
    });

    test('shows what has been handled, the latest first, and by whom', async () => {
      const sent = await reportAccessibility(db(), right, sending);
      if (sent.kind === 'refused') throw new Error('refused');
      const person = { email: 'berit@viken.example', name: 'Berit Ek', language: 'sv' };
      const { accountId } = await provideStaffAccount(db(), person, now);
      const clock = () => new Date('2028-01-01T00:00:00Z');
      const secrets = createSecrets('a key for tests that nobody else has');
      await handleReportAtWork({ db: db(), clock, secrets }, accountId, sent.reference);
      expect((await listHandledReports(db()))[0]).toMatchObject({
        reference: sent.reference,
        handledAt: '2028-01-01T00:00:00.000Z',
        handledBy: 'Berit Ek',
      });
    });

    test.each(['TG-CCCCCC', 'nonsense', ''])('knows no report %j', async (typed) => {
      expect(await handleReport(db(), typed, { now })).toEqual({ kind: 'unknown', typed });
      expect(await findReceived(db(), typed)).toBeNull();
    });
  });
});

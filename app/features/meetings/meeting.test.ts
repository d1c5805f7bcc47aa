import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hasRoom, isToCome, meetingEnd, seatsLeft, standingOf, takesRegistrations } from './meeting';

const meeting = {
  startsAt: '2026-12-03T17:00:00.000Z',
  endsAt: '2026-12-03T19:00:00.000Z' as string | null,
  hasTime: true,
  cancelledAt: null as string | null,
  entry: 'registration' as const,
  cap: 10 as number | null,
  seatsTaken: 3,
  closesOn: '2026-12-01' as string | null,
};
const before = '2026-11-22T18:00:00.000Z';

describe('how one can come to a meeting', () => {
  test('there is a seat while fewer than there is room for have one, and a line after that', () => {
    expect(standingOf(meeting, before)).toBe('open');
    expect(standingOf({ ...meeting, seatsTaken: 10 }, before)).toBe('line');
    expect(standingOf({ ...meeting, cap: null, seatsTaken: 999 }, before)).toBe('open');
  });

  test('the last day to register lasts until midnight in Sweden', () => {
    expect(standingOf(meeting, '2026-12-01T22:59:59.999Z')).toBe('open');
    expect(standingOf(meeting, '2026-12-01T23:00:00.000Z')).toBe('closed');
    expect(standingOf({ ...meeting, closesOn: null }, '2026-12-03T16:59:59.999Z')).toBe('open');
  });

  test('nobody registers for one that has begun, but one may still drop in', () => {
    const during = '2026-12-03T17:00:00.000Z';
    expect(standingOf({ ...meeting, closesOn: null }, during)).toBe('begun');
    expect(standingOf({ ...meeting, entry: 'drop_in' }, during)).toBe('drop-in');
    expect(standingOf({ ...meeting, entry: 'drop_in' }, '2026-12-03T19:00:00.000Z')).toBe('past');
  });

  test('a cancelled one is cancelled before and after its time, from when it was', () => {
    const cancelled = { ...meeting, cancelledAt: '2026-11-23T00:00:00.000Z' };
    expect(standingOf(cancelled, before)).toBe('open');
    expect(standingOf(cancelled, '2026-11-23T00:00:00.000Z')).toBe('cancelled');
    expect(standingOf(cancelled, '2027-01-01T00:00:00.000Z')).toBe('cancelled');
    expect(isToCome(cancelled, '2026-11-24T00:00:00.000Z')).toBe(false);
  });

  test('one without an end lasts two hours, and the whole day when only that is known', () => {
    expect(meetingEnd({ ...meeting, endsAt: null })).toBe('2026-12-03T19:00:00.000Z');
    expect(meetingEnd({ ...meeting, endsAt: null, hasTime: false })).toBe('2026-12-03T23:00:00.000Z');
  });

  test('whoever may register finds a seat or a line, and a seat only where there is room', () => {
    const instants = fc
      .date({ min: new Date('2026-11-01'), max: new Date('2027-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(
        instants,
        fc.option(fc.integer({ min: 0, max: 20 })),
        fc.nat(30),
        fc.option(instants),
        (now, cap, seatsTaken, cancelledAt) => {
          const facts = { ...meeting, cap, seatsTaken, cancelledAt };
          const standing = standingOf(facts, now);
          if (takesRegistrations(standing)) expect(isToCome(facts, now)).toBe(true);
          if (standing === 'open') expect(hasRoom(facts)).toBe(true);
          if (standing === 'line') expect(seatsLeft(facts)).toBe(0);
        },
      ),
    );
  });
});

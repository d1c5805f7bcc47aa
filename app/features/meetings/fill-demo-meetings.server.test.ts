import { beforeAll, describe, expect, test } from 'vitest';

import { fillDemo } from '~/features/kommun/fill-demo.server';
import { toInstant } from '~/platform/clock';

import { eachDatabase } from '../../../tests/support/database';
import { sampleSecrets } from '../../../tests/support/sample-meeting';
import { standingOf, type MeetingStanding } from './meeting';
import { findMeetingByTitle } from './meeting.queries.server';
import { findRegistrationsFor } from './registration.queries.server';

/** Just after midnight in Sweden, when the least of the day has happened. */
const now = new Date('2026-11-21T23:00:30.000Z');

eachDatabase((db) => {
  describe('the demo', () => {
    beforeAll(() => fillDemo(db(), now, sampleSecrets));

    test.each<[MeetingStanding, string, string]>([
      ['open', 'tryggare-vag-till-skolan-osteras', 'Andra träffen: ni prioriterar'],
      ['line', 'ga-med-genom-norrby', 'Trygghetsvandring på kvällen'],
      ['drop-in', 'nar-ska-biblioteket-ha-oppet', 'Möt nämndens politiker vid lånedisken'],
      ['closed', 'klimatet-vad-gor-vi-i-viken', 'Rådslaget, sista mötet: texten blir klar'],
      ['past', 'fritidsgarden-kajutan', 'Idéverkstad med arkitekt och modellera'],
    ])('has a meeting that is %s', async (standing, slug, title) => {
      const meeting = await findMeetingByTitle(db(), slug, title);
      expect(meeting && standingOf(meeting, toInstant(now))).toBe(standing);
    });

    test('has a full meeting with three in line', async () => {
      const meeting = await findMeetingByTitle(db(), 'ga-med-genom-norrby', 'Trygghetsvandring på kvällen');
      const states = (await findRegistrationsFor(db(), meeting!.id)).map(({ state }) => state);
      expect(states.filter((state) => state === 'seated')).toHaveLength(meeting!.cap!);
      expect(states.slice(-3)).toEqual(['waiting', 'waiting', 'waiting']);
    });
  });
});

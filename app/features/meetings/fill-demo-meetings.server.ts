import { addDaysToInstant, toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { DemoParticipants } from '~db/seeds/demo/meetings/participants';
import type { ResidentKey } from '~db/seeds/demo/people';

import { findMeetingByTitle, takePlace } from './meeting.queries.server';
import { moveUp } from './move-up.server';
import { insertRegistration, setCame } from './registration.queries.server';

/** How long before a meeting of the demo that has been people had registered for it. */
const daysBefore = 10;

/** The account of one of the demo's residents, and the address that they have left. */
export interface DemoAccount {
  id: Id;
  email: string;
}

/** Registers the demo's made-up people for its meetings. Those who are no residents of the demo have left numbers that lead to nobody, so no mail is written to them. */
export async function fillDemoMeetings(
  trx: Database,
  meetings: readonly DemoParticipants[],
  { residents, now }: { residents: ReadonlyMap<ResidentKey, DemoAccount>; now: Date },
): Promise<void> {
  for (const { slug, title, people } of meetings) {
    const meeting = await findMeetingByTitle(trx, slug, title);
    if (meeting === null) throw new Error(`${slug} has no meeting "${title}"`);
    const usual = addDaysToInstant(meeting.startsAt, -daysBefore);
    const at = usual < toInstant(now) ? usual : toInstant(now);
    for (const { name, phone, resident, language = 'sv', needs = [], came } of people) {
      const account = resident === undefined ? undefined : residents.get(resident);
      const place = await takePlace(trx, meeting.id);
      if (place === undefined) continue;
      const id = newId();
      await insertRegistration(trx, {
        id,
        meetingId: meeting.id,
        joinedId: id,
        formKey: id,
        accountId: account?.id ?? null,
        facts: { name, email: account?.email ?? null, phone: account === undefined ? phone : null, needs },
        language,
        place,
        now: at,
      });
      if (came !== undefined) await setCame(trx, id, came, at);
      await moveUp(trx, meeting.id, { now: new Date(at), toldOtherwise: id });
    }
  }
}

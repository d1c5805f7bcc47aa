import { textOrNothing, type PersonalRecord } from '~/features/accounts/personal-data/personal-data';
import type { PersonalDataSource } from '~/features/accounts/personal-data/personal-data-source.server';
import { pickText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';

import { cancelRegistration } from './cancel-registration.server';
import { isToCome } from './meeting';
import { findMeetings, holdMeetings } from './meeting.queries.server';
import { disposeContacts } from './registration-times.queries.server';
import { findByPerson, findNeeds, replaceNeeds } from './registration.queries.server';

/** Registrations for meetings as personal data: an account's, and those made with its confirmed address. */
export const registrationData: PersonalDataSource = {
  name: 'registrations',
  async read(db, subject) {
    const registrations = await findByPerson(db, subject);
    const [meetings, needs] = await Promise.all([
      findMeetings(
        db,
        registrations.map(({ meetingId }) => meetingId),
      ),
      findNeeds(
        db,
        registrations.map(({ id }) => id),
      ),
    ]);
    const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    return registrations.map((one): PersonalRecord => {
      const meeting = byId.get(one.meetingId);
      const needed = (needs.get(one.id) ?? []).map(({ kind, detail }) => ({ code: kind, detail }));
      return {
        meeting:
          meeting === undefined
            ? { kind: 'nothing' }
            : {
                kind: 'text',
                ...pickText(
                  meeting.title,
                  subject.language ?? meeting.sourceLanguage,
                  meeting.sourceLanguage,
                ),
              },
        startsAt: meeting === undefined ? { kind: 'nothing' } : { kind: 'instant', at: meeting.startsAt },
        name: { kind: 'text', text: one.name },
        email: textOrNothing(one.email),
        phone: textOrNothing(one.phone),
        needs: needed.length === 0 ? { kind: 'nothing' } : { kind: 'needs', needs: needed },
        state: { kind: 'choice', code: one.state },
        came: one.came === null ? { kind: 'nothing' } : { kind: 'yes-no', yes: one.came },
        createdAt: { kind: 'instant', at: one.createdAt },
      };
    });
  },
  async erase(trx, subject, way, { secrets, clock }) {
    // Only those who hold the meeting see them as it is.
    if (way === 'hidden') return 0;
    const registrations = (await findByPerson(trx, subject)).filter(({ disposedAt }) => disposedAt === null);
    const now = clock();
    const meetings = await findMeetings(
      trx,
      registrations.map(({ meetingId }) => meetingId),
    );
    const toCome = new Set(
      meetings.filter((meeting) => isToCome(meeting, toInstant(now))).map(({ id }) => id),
    );
    // All at once, so that two erasures never wait for each other.
    await holdMeetings(trx, [...toCome]);
    for (const registration of registrations) {
      // Whoever is gone leaves their seat to the next in line.
      if (toCome.has(registration.meetingId))
        await cancelRegistration(trx, registration, { now, secrets, actor: subject.accountId });
      await replaceNeeds(trx, registration.id, []);
    }
    if (registrations.length === 0) return 0;
    const ids = registrations.map(({ id }) => id);
    return disposeContacts(trx, { ids }, toInstant(now));
  },
};

import { z } from 'zod';

/** The mails that tell of a registration, by the names that the outbox knows them by. */
export const meetingMails = {
  /** To who has registered or changed what they told: `{ joinedId }`. */
  registered: 'meeting-registered',
  /** To who was in line and has got a seat: `{ registrationId }`. */
  seat: 'meeting-seat',
  /** To who has cancelled: `{ registrationIds }`. */
  unregistered: 'meeting-unregistered',
  /** The day before: `{ registrationId }`. */
  reminder: 'meeting-reminder',
  /** When time or place has changed: `{ registrationId, was }`. */
  moved: 'meeting-moved',
  /** When the meeting is cancelled: `{ registrationId }`. */
  calledOff: 'meeting-called-off',
} as const;

const id = z.string().min(1);

/** What the outbox keeps for a mail about one registration. */
export const oneRegistration = z.object({ registrationId: id });
/** What it keeps for one about a move: when and where the meeting was before, as far as it is told. */
export const movedRegistration = oneRegistration.extend({
  was: z
    .object({
      startsAt: z.string(),
      endsAt: z.string().nullable(),
      hasTime: z.boolean(),
      place: z.record(z.string(), z.string()).nullable(),
    })
    .optional(),
});
/** When and where a meeting was before it was moved. */
export type MovedFrom = NonNullable<z.infer<typeof movedRegistration>['was']>;
/** What it keeps for one about all that was made as one. */
export const joinedRegistrations = z.object({ joinedId: id });
/** What it keeps for one about some that were made as one. */
export const someRegistrations = z.object({ registrationIds: z.array(id).min(1) });

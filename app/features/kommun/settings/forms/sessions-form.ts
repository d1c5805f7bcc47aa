import type { FieldReader } from '../field-reader';
import type { SectionForm } from '../form-reading';
import { fieldOf, ranges } from '../setting-form';

/** Those who sign in, in the order of the form. */
export const sessionKinds = ['resident', 'staff'] as const;

/** How long one stays signed in. */
export const sessionsForm: SectionForm = {
  shown: ({ kommun: { sessions } }) =>
    Object.assign(
      {},
      ...sessionKinds.map((kind) => ({
        [fieldOf('idle', kind)]: String(sessions[kind].idleMinutes),
        [fieldOf('absolute', kind)]: String(sessions[kind].absoluteMinutes),
      })),
    ) as Record<string, string>,
  read: (reader) => ({
    sessions: { resident: readLimits(reader, 'resident'), staff: readLimits(reader, 'staff') },
  }),
};

function readLimits(reader: FieldReader, kind: (typeof sessionKinds)[number]) {
  const idleMinutes = reader.number(fieldOf('idle', kind), ranges.minutes, 'minutes-range');
  const absoluteMinutes = reader.number(fieldOf('absolute', kind), ranges.minutes, 'minutes-range');
  if (idleMinutes > absoluteMinutes) reader.refuse(fieldOf('idle', kind), 'idle-longer');
  return { idleMinutes, absoluteMinutes };
}

import { readTitles } from '~/features/dialogues/read-titles.server';
import type { Language } from '~/i18n/language';
import type { LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { StaffRole } from '~db/schema/staff';

import type { StaffActor } from '~/features/accounts/actor';
import { staffRoles } from '~/features/accounts/role';

/** A role that whoever looks has. */
export interface OwnRole {
  role: StaffRole;
  /** Whether they have it in the portal as a whole. */
  everywhere: boolean;
  /** What the dialogues are called that they have been given it in. */
  dialogues: readonly LocalText[];
}

/** The roles that someone has, each once, with where. */
export async function readOwnRoles(
  db: Database,
  { roles }: Pick<StaffActor, 'roles'>,
  language: Language,
): Promise<readonly OwnRole[]> {
  const titles = await readTitles(db, language);
  return staffRoles.flatMap((role): OwnRole[] => {
    const held = roles.filter((one) => one.role === role);
    if (held.length === 0) return [];
    const ids = held.map(({ dialogueId }) => dialogueId);
    return [
      {
        role,
        everywhere: ids.includes(null),
        dialogues: titles.filter(({ id }) => ids.includes(id)).map(({ title }) => title),
      },
    ];
  });
}

import { staffRoles } from '~/features/accounts/role';
import type { StaffRole } from '~db/schema/staff';

import type { FieldReader } from '../field-reader';
import type { SectionForm } from '../form-reading';
import { fieldOf, longest } from '../setting-form';

/** Which group of the kommun's directory gives which role. */
export const rolesForm: SectionForm = {
  shown: ({ kommun }) =>
    Object.fromEntries(
      Object.entries(kommun.signIn.directory?.roles ?? {}).map(([group, role]) => [
        fieldOf('role', group),
        role,
      ]),
    ),
  read(reader, { kommun }) {
    const groups = Object.keys(kommun.signIn.directory?.roles ?? {});
    const kept = groups.flatMap((group): [string, StaffRole][] => {
      const role = readRole(reader, fieldOf('role', group));
      return role === null ? [] : [[group, role]];
    });
    return Object.fromEntries([...kept, ...readNew(reader, groups)]);
  },
};

function readNew(reader: FieldReader, groups: readonly string[]): [string, StaffRole][] {
  const group = reader.text('newGroup');
  const role = readRole(reader, 'newRole');
  if (group === '' && role === null) return [];
  if (group === '') reader.refuse('newGroup', 'group-missing');
  else if (group.length > longest.group) reader.refuse('newGroup', 'too-long');
  else if (groups.includes(group)) reader.refuse('newGroup', 'group-twice');
  if (role === null) reader.refuse('newRole', 'role-missing');
  return role === null ? [] : [[group, role]];
}

/** The role that was chosen; null for none. */
function readRole(reader: FieldReader, field: string): StaffRole | null {
  return staffRoles.find((role) => role === reader.text(field)) ?? null;
}

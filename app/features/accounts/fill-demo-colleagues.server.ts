import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { StaffRole } from '~db/schema/staff';
import { demoColleagues, demoGroups, formerColleague } from '~db/seeds/demo/people';

/**
 * Makes the accounts of the demo's made-up staff, with the roles that they have been given by hand in single dialogues. Those who are there already keep what
 * they have. What their groups make them is looked at again each time they sign in.
 */
export async function fillDemoColleagues(db: Database, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await insertColleague(trx, formerColleague, now);
    for (const { name, email, isOutsider = false, roles, groups } of demoColleagues) {
      // Whoever has no role at all has no account.
      if (isOutsider || (roles.length === 0 && !groups.some((group) => group.startsWith('dialog-'))))
        continue;
      const account = await insertColleague(trx, { name, email }, now);
      if (account === undefined) continue;
      // As if they had all been in before: so a plan can say who sees to what.
      const ofGroups = groups.flatMap((group) => demoGroups[group] ?? []);
      const held = [
        ...ofGroups.map((role) => ({ role, dialogueId: null, source: 'directory' as const })),
        ...(await withIds(trx, roles)),
      ];
      for (const { role, dialogueId, source } of held)
        await trx
          .insertInto('role_assignment')
          .values({
            id: newId(),
            account_id: account.id,
            role,
            dialogue_id: dialogueId,
            source,
            granted_by: null,
            granted_at: toInstant(now),
            withdrawn_at: null,
          })
          .execute();
    }
    // The demo's directory may be at another port each time; they are known again by their address.
    await trx
      .updateTable('account')
      .set({ directory_subject: null })
      .where('kind', '=', 'staff')
      .where(
        'email',
        'in',
        demoColleagues.map(({ email }) => email),
      )
      .execute();
  });
}

/** @returns undefined when they are there already */
function insertColleague(trx: Database, { name, email }: { name: string; email: string }, now: Date) {
  return trx
    .insertInto('account')
    .values({
      id: newId(),
      kind: 'staff',
      email,
      name,
      person_hash: null,
      age_band: null,
      registered_here: null,
      directory_subject: null,
      language: 'sv',
      created_at: toInstant(now),
      last_signed_in_at: null,
      erased_at: null,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'email']).doNothing())
    .returning('id')
    .executeTakeFirst();
}

/** Roles in single dialogues, with the ids of those. */
async function withIds(trx: Database, roles: readonly { role: StaffRole; dialogue: string }[]) {
  return Promise.all(
    roles.map(async ({ role, dialogue }) => {
      const { id } = await trx
        .selectFrom('dialogue')
        .select('id')
        .where('slug', '=', dialogue)
        .executeTakeFirstOrThrow();
      return { role, dialogueId: id, source: 'manual' as const };
    }),
  );
}

import type { LoadContext } from '~/load-context';
import type { Id } from '~db/columns';

import type { StaffActor } from './actor';
import { requireStaff } from './guards.server';
import type { Permission } from './role';
import { placesFor, type WorkPlace } from './work-place';

/** Who is at work, as the frame around every staff page shows it. */
export interface WorkActor {
  name: string;
  /** The parts of the workspace that they may open. */
  places: readonly WorkPlace[];
}

/**
 * What every page of the workspace begins with: lets in who may, and sends others to sign in or turns them away.
 *
 * @param dialogueId as for {@link requireStaff}: the dialogue, null for the portal as a whole, `any` for lists that show each their own
 * @returns `actor` for the use cases, and `work` for the page's {@link WorkFrame}: only the latter goes to the page
 */
export async function readWork(
  request: Request,
  context: Pick<LoadContext, 'db' | 'clock' | 'cookies' | 'kommun'>,
  permission: Permission,
  dialogueId: Id | 'any' | null,
): Promise<{ actor: StaffActor; work: WorkActor }> {
  const actor = await requireStaff(request, context, permission, dialogueId);
  return { actor, work: { name: actor.name, places: placesFor(actor.roles) } };
}

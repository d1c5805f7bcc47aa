import type { StaffActor } from '~/features/accounts/actor';
import { requireStaff } from '~/features/accounts/guards.server';
import { readWork, type WorkActor } from '~/features/accounts/read-work.server';
import { may, mayAnywhere } from '~/features/accounts/role';
import type { LoadContext } from '~/load-context';
import type { Id } from '~db/columns';

import type { Meeting } from '../meeting';
import { findMeeting } from '../meeting.queries.server';
import type { Working } from './work-context';
import { findDialogueOfStep, findMeetingDialogue } from './work-meeting.queries.server';

type WorkContext = Pick<LoadContext, 'db' | 'clock' | 'cookies' | 'kommun' | 'secrets'>;

/** What someone of the kommun may do with one meeting. */
export interface MeetingRights {
  /** See who comes, and count who came. */
  participants: boolean;
  /** See what they need. */
  needs: boolean;
  change: boolean;
  /** Write down what was said at it. */
  notes: boolean;
}

/** A page of the workspace about one meeting, with who has opened it. */
export interface MeetingWork {
  actor: StaffActor;
  work: WorkActor;
  working: Working;
  meeting: Meeting;
  rights: MeetingRights;
}

/**
 * What every staff page about one meeting begins with: lets in who may do this in the meeting's own dialogue.
 *
 * @param permission `either`: see who comes or change the meeting, for the page that leads to both
 * @throws {Response} to sign-in, 403 for others, 404 when there is no such meeting; who has no role at all learns nothing of which meetings there are
 */
export async function readMeetingWork(
  request: Request,
  context: WorkContext,
  id: string,
  permission: 'see-participants' | 'change-meetings' | 'either',
): Promise<MeetingWork> {
  const { roles } = await requireStaff(request, context, 'work', null);
  const meeting = await findMeeting(context.db, id);
  if (meeting === null) throw new Response(null, { status: 404 });
  const { dialogueId } = meeting;
  const rights: MeetingRights = {
    participants: may(roles, 'see-participants', dialogueId),
    needs: may(roles, 'see-needs', dialogueId),
    change: may(roles, 'change-meetings', dialogueId),
    notes: may(roles, 'compile', dialogueId),
  };
  const asked =
    permission !== 'either' ? permission : rights.change ? 'change-meetings' : ('see-participants' as const);
  const { actor, work } = await readWork(request, context, asked, dialogueId);
  return { actor, work, working: workingOf(context, actor), meeting, rights };
}

/** Lets in who sees who comes, or changes meetings, in at least one dialogue: to the list of their own. */
export async function readListWork(
  request: Request,
  context: WorkContext,
): Promise<Pick<MeetingWork, 'actor' | 'work'>> {
  const { roles } = await requireStaff(request, context, 'work', null);
  const changes = mayAnywhere(roles, 'change-meetings');
  return readWork(request, context, changes ? 'change-meetings' : 'see-participants', 'any');
}

/** Lets in who may make a meeting of a step. */
export async function readStepWork(request: Request, context: WorkContext, stepId: Id): Promise<Working> {
  await requireStaff(request, context, 'work', null);
  const dialogueId = await findDialogueOfStep(context.db, stepId);
  if (dialogueId === null) throw new Response(null, { status: 404 });
  return workingOf(context, await requireStaff(request, context, 'change-meetings', dialogueId));
}

/** Lets in who may add a meeting to a dialogue. */
export async function readDialogueWork(request: Request, context: WorkContext, slug: string) {
  await requireStaff(request, context, 'work', null);
  const dialogue = await findMeetingDialogue(context.db, slug);
  if (dialogue === null) throw new Response(null, { status: 404 });
  const { actor, work } = await readWork(request, context, 'change-meetings', dialogue.id);
  return { work, working: workingOf(context, actor), dialogue };
}

/** Who does it, when, and with which key. */
function workingOf(
  { clock, secrets }: Pick<LoadContext, 'clock' | 'secrets'>,
  { accountId }: StaffActor,
): Working {
  return { now: clock(), secrets, by: accountId };
}

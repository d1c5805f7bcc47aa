import type { ResidentActor } from '~/features/accounts/actor';
import type { LoadContext } from '~/load-context';
import type { FormFields } from '~/platform/read-form.server';

import { changeFollowing } from './change-following.server';
import { followToken, readFollowToken } from './follow-token.server';
import { readChoices, readOwnChoices, type FollowChoices } from './read-followed.server';

type ChoicesContext = Pick<LoadContext, 'db' | 'clock' | 'secrets'>;

/** All choices at one address, with the way to end them. */
export interface ShownChoices extends FollowChoices {
  endToken: string;
}

/** The choices that a link leads to: none when they have been ended; null when the link is not one of the portal's. */
export async function showLinkedChoices(
  token: string | undefined,
  { db, secrets }: ChoicesContext,
  language: string,
): Promise<readonly ShownChoices[] | null> {
  const followerId = readFollowToken(secrets, 'follow-choices', token);
  if (followerId === null) return null;
  const choices = await readChoices(db, followerId, language);
  return choices === null ? [] : [withEnd(choices, secrets)];
}

/** The choices of someone who is signed in. */
export async function showOwnChoices(
  actor: ResidentActor,
  { db, secrets }: ChoicesContext,
  language: string,
): Promise<readonly ShownChoices[]> {
  return (await readOwnChoices(db, actor, language)).map((choices) => withEnd(choices, secrets));
}

/** Saves the form of the page that a link leads to. @returns whether the link is one of the portal's */
export async function saveLinkedChoices(
  token: string | undefined,
  form: FormFields,
  context: ChoicesContext,
  languages: readonly string[],
): Promise<boolean> {
  const followerId = readFollowToken(context.secrets, 'follow-choices', token);
  if (followerId === null) return false;
  await changeFollowing(form, context, { followerId, actor: 'anonymous', languages });
  return true;
}

/** Saves the form of someone who is signed in. @returns whether what it changes is theirs */
export async function saveOwnChoices(
  actor: ResidentActor,
  form: FormFields,
  context: ChoicesContext,
  languages: readonly string[],
): Promise<boolean> {
  const own = await readOwnChoices(context.db, actor, actor.language);
  const followerId = own.find((choices) => choices.followerId === form.get('follower'))?.followerId;
  if (followerId === undefined) return false;
  await changeFollowing(form, context, { followerId, actor: actor.accountId, languages });
  return true;
}

function withEnd(choices: FollowChoices, secrets: ChoicesContext['secrets']): ShownChoices {
  return { ...choices, endToken: followToken(secrets, 'follow-end', choices.followerId) };
}

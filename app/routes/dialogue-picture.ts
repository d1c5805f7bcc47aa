import type { LoaderFunctionArgs } from '@remix-run/node';

import { dialoguePicture } from '~/features/dialogues/outreach/dialogue-picture.server';
import { fileForEveryone } from '~/features/dialogues/outreach/file-response.server';
import { readPortal } from '~/features/dialogues/outreach/read-portal.server';

/** The picture that stands for a dialogue where it is shared. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const picture = await dialoguePicture(context.db, params.slug ?? '', readPortal(params.language, context));
  if (picture === null) throw new Response(null, { status: 404 });
  return fileForEveryone(picture, 'image/png');
}

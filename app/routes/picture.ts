import type { LoaderFunctionArgs } from '@remix-run/node';

import { portalPicture } from '~/features/dialogues/outreach/dialogue-picture.server';
import { fileForEveryone } from '~/features/dialogues/outreach/file-response.server';
import { readPortal } from '~/features/dialogues/outreach/read-portal.server';

/** The picture that stands for the portal where it is shared. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const picture = await portalPicture(readPortal(params.language, context));
  return fileForEveryone(picture, 'image/png');
}

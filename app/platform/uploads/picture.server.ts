import { randomUUID } from 'node:crypto';

import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import type { RemadePicture } from './remake-picture.server';

/** Keeps a picture, in the transaction of what it is a picture of. @returns its name: random, so that nobody can guess one */
export async function keepPicture(
  trx: Database,
  { mediaType, width, height, content }: RemadePicture,
  { by, now }: { by: Id; now: Instant },
): Promise<Id> {
  const id = randomUUID();
  await trx
    .insertInto('upload')
    .values({ id, media_type: mediaType, width, height, content, created_by: by, created_at: now })
    .execute();
  return id;
}

/** Removes a picture that nothing shows any more. */
export async function removePicture(trx: Database, id: Id): Promise<void> {
  await trx.deleteFrom('upload').where('id', '=', id).execute();
}

/** The address of a picture, from the portal's root. */
export function picturePath(id: Id): string {
  return `/bilder/${id}.webp`;
}

/** The picture with a name from {@link picturePath}, to be sent; null when there is none. */
export async function readPicture(
  db: Database,
  name: string,
): Promise<{ mediaType: string; content: Buffer } | null> {
  const id = /^([\da-f-]{36})\.webp$/.exec(name)?.[1];
  if (id === undefined) return null;
  const row = await db
    .selectFrom('upload')
    .select(['media_type', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { mediaType: row.media_type, content: row.content };
}

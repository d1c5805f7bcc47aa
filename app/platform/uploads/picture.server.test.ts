import { expect, test } from 'vitest';

import { newId } from '~/platform/ids';

import { addAccount } from '../../../tests/support/add-account';
import { eachDatabase } from '../../../tests/support/database';
import { keepPicture, picturePath, readPicture, removePicture } from './picture.server';

const now = '2026-11-20T09:00:00.000Z';

eachDatabase((db) => {
  const someone = () => addAccount(db(), 'staff');

  test('a picture is kept under a name of its own, and sent as it is', async () => {
    const content = Buffer.from([0, 1, 2, 255]);
    const picture = { mediaType: 'image/webp', width: 2, height: 1, content } as const;
    const by = await someone();
    const [one, other] = [
      await keepPicture(db(), picture, { by, now }),
      await keepPicture(db(), picture, { by, now }),
    ];
    expect(one).not.toBe(other);
    const name = picturePath(one).replace('/bilder/', '');
    expect(await readPicture(db(), name)).toEqual({ mediaType: 'image/webp', content });
    await removePicture(db(), one);
    expect(await readPicture(db(), name)).toBeNull();
  });

  test.each(['', 'x.webp', '../../etc/passwd', `${newId()}.svg`, `${newId()}.webp`])(
    'there is no picture called %j',
    async (name) => {
      expect(await readPicture(db(), name)).toBeNull();
    },
  );
});

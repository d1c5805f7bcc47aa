import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';

import { withDatabase } from '../../../../tests/support/database';
import { sampleDialogue, sampleNow } from '../../../../tests/support/sample-dialogue';
import { samplePortal } from '../../../../tests/support/sample-portal';
import { dialoguePicture, portalPicture } from './dialogue-picture.server';

test('a dialogue has a picture of 1200 × 630 in every language, right-to-left ones too', async () => {
  await withDatabase('sqlite', async (db) => {
    await saveDialogue(
      db,
      sampleDialogue({ title: { sv: 'Skolvägen', ar: 'طريق أكثر أمانًا إلى المدرسة' } }),
      { now: sampleNow },
    );
    const [swedish, arabic] = await Promise.all(
      ['sv', 'ar'].map((tag) => dialoguePicture(db, 'skolvagen', samplePortal(tag))),
    );
    for (const picture of [swedish, arabic]) {
      if (picture == null) throw new Error('the sample is public');
      const { width, height } = await loadImage(picture);
      expect([width, height]).toEqual([1200, 630]);
    }
    expect(swedish?.equals(arabic ?? Buffer.alloc(0))).toBe(false);
  });
});

test('what is not public has no picture', async () => {
  await withDatabase('sqlite', async (db) => {
    await saveDialogue(db, sampleDialogue({ publishedAt: '2027-01-01T08:00:00.000Z' }), { now: sampleNow });
    expect(await dialoguePicture(db, 'skolvagen', samplePortal())).toBeNull();
  });
});

test('the portal has a picture of its own', async () => {
  const { width, height } = await loadImage(await portalPicture(samplePortal('uk')));
  expect([width, height]).toEqual([1200, 630]);
});

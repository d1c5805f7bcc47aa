import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';

import { languages } from '~/i18n/i18n.server';
import { picturePath, readPicture } from '~/platform/uploads/picture.server';
import type { Database } from '~db/client';

import { addAccount } from '../../../../../tests/support/add-account';
import { eachDatabase } from '../../../../../tests/support/database';
import { sampleNow } from '../../../../../tests/support/sample-dialogue';
import { sampleSecrets } from '../../../../../tests/support/sample-meeting';
import { loadKommunSettings } from '../../load-kommun-settings.server';
import { readKommun } from '../read-kommun.server';
import { readSetting } from '../read-setting.server';
import { changeLogo, removeLogo } from './change-logo.server';

const file = loadKommunSettings(
  'db/seeds/demo/kommun.json',
  languages.map(({ tag }) => tag),
);
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function contextOf(db: Database) {
  return { db, ...(await readKommun(db, file)), clock: () => sampleNow, secrets: sampleSecrets };
}

/** The logo's bytes, as the portal sends them. */
async function pictureOf(db: Database): Promise<Buffer | undefined> {
  const { logo } = await readKommun(db, file);
  if (logo?.kind !== 'picture') return undefined;
  return (await readPicture(db, picturePath(logo.id).replace('/bilder/', '')))?.content;
}

eachDatabase((db) => {
  const send = async (sent: Uint8Array | null, seen?: number) => {
    const context = await contextOf(db());
    const by = await addAccount(db(), 'staff');
    return changeLogo(context, by, { file: sent, seen: seen ?? (await readSetting(context, 'logo')).seen });
  };

  test('a logo is a drawing without what could run, then a picture that the portal has drawn itself, then none', async () => {
    expect(await send(bytesOf(drawing.replace('<path', '<g data-x="1"/><path')))).toEqual({
      kind: 'changed',
    });
    expect((await readKommun(db(), file)).logo).toEqual({
      kind: 'svg',
      svg: drawing.replace('<path', '<g/><path'),
    });

    const png = createCanvas(40, 20).toBuffer('image/png');
    expect(await send(new Uint8Array(png))).toEqual({ kind: 'changed' });
    const webp = await pictureOf(db());
    expect(webp?.subarray(8, 12).toString()).toBe('WEBP');

    const context = await contextOf(db());
    const { seen } = await readSetting(context, 'logo');
    const by = await addAccount(db(), 'staff');
    expect(await removeLogo(context, by, seen)).toEqual({ kind: 'changed' });
    expect((await readKommun(db(), file)).logo).toBeNull();
    // Nothing shows the picture any more.
    expect(await db().selectFrom('upload').select('id').execute()).toEqual([]);
    expect((await readSetting(context, 'logo')).history.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  test.each([
    ['nothing', null, 'logo-missing'],
    ['a program', bytesOf(drawing.replace('<path', '<script/><path')), 'logo-has-program'],
    ['a text', bytesOf('vapen'), 'logo-not-svg'],
    ['half a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'picture-type'],
  ])('of %s, nothing is kept and it is said why', async (_name, sent, code) => {
    const before = await readKommun(db(), file);
    expect(await send(sent)).toEqual({ kind: 'refused', code });
    expect(await readKommun(db(), file)).toEqual(before);
  });

  test('who has not seen the latest logo leaves it, and their picture is not kept', async () => {
    await send(bytesOf(drawing));
    const png = createCanvas(4, 4).toBuffer('image/png');
    expect(await send(new Uint8Array(png), 0)).toEqual({ kind: 'refused', code: 'changed-meanwhile' });
    expect(await db().selectFrom('upload').select('id').execute()).toEqual([]);
  });
});

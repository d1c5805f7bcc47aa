import { createCanvas, loadImage } from '@napi-rs/canvas';

import { readPictureHeader } from './picture-header';
import { mostPictureBytes } from './picture-limits';

/** A picture that the portal has drawn itself: nothing of the file that came is left but what it showed. */
export interface RemadePicture {
  mediaType: 'image/webp';
  width: number;
  height: number;
  content: Buffer;
}

/** Why a file was not taken. */
export type PictureRefusal =
  'picture-too-large' | 'picture-type' | 'picture-too-many-pixels' | 'picture-damaged';

/** A camera's 40 million; decoded, they take 160 MB. */
const mostPixels = 40_000_000;
/** The longest side that is kept: sharp on any screen that shows it. */
const longestSide = 1600;
const quality = 82;

/** The picture that is being decoded: one at a time, since each may take as much memory as all the rest of the portal. */
let under: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture anew, upright and no larger than it needs to be. Whatever else the file holds is left behind: where it was taken, another file hidden in
 * it, a program. Its size is judged before any of it is decoded.
 */
export async function remakePicture(
  bytes: Uint8Array,
): Promise<{ kind: 'picture'; picture: RemadePicture } | { kind: 'refused'; code: PictureRefusal }> {
  if (bytes.byteLength > mostPictureBytes) return refused('picture-too-large');
  const header = readPictureHeader(bytes);
  if (header === null) return refused('picture-type');
  if (header.width * header.height > mostPixels) return refused('picture-too-many-pixels');
  const turn = under.then(() => draw(bytes));
  // One that fails does not keep the next from its turn.
  under = turn.catch(() => null);
  const picture = await turn;
  return picture === null ? refused('picture-damaged') : { kind: 'picture', picture };
}

async function draw(bytes: Uint8Array): Promise<RemadePicture | null> {
  // The decoder turns it as the camera was held.
  const image = await loadImage(Buffer.from(bytes)).catch(() => null);
  if (image === null || image.width === 0 || image.height === 0) return null;
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return { mediaType: 'image/webp', width, height, content: await canvas.encode('webp', quality) };
}

function refused(code: PictureRefusal): { kind: 'refused'; code: PictureRefusal } {
  return { kind: 'refused', code };
}

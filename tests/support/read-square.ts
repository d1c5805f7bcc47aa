import { createCanvas, loadImage } from '@napi-rs/canvas';
import readQr from 'jsqr';

/** What a phone's camera reads on a picture of the screen. */
export async function readSquare(screenshot: Buffer): Promise<string | undefined> {
  const image = await loadImage(screenshot);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return readQr(data, image.width, image.height)?.data;
}

import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';

import { kommunPalette } from '~/features/kommun/kommun-colours';
import type { Language } from '~/i18n/language';
import { personPath, staircaseShape } from '~/ui/staircase/staircase-shape';

import { fitText } from './fit-text';
import { pictureFont } from './picture-fonts.server';

/** What an Open Graph picture shows. */
export interface Picture {
  kommun: string;
  title: string;
  /** The direction of the title, which may be in another language than the picture. */
  titleDirection: Language['direction'];
  /** One or two short lines below the title; the first stands beside a mark. */
  lines: readonly string[];
  /** How many steps the ladder has, and on which someone stands, counted from 0. */
  staircase: { count: number; standing: number };
}

/** Where and how it is shown. */
export interface PictureStyle {
  colours: { primary: string; accent: string };
  direction: Language['direction'];
}

/** The size that Open Graph readers expect, in pixels. */
const pictureSize = { width: 1200, height: 630 } as const;

const edge = 72;
const titleSizes = [84, 78, 72, 66, 60, 54, 48, 44];
const widestTitle = 660;
const maxTitleLines = 4;
const lineSizes = [30, 28, 26, 24, 22];
const lineWidth = 520;
const footing = 118;
const white = '#ffffff';

/** Draws the picture that stands for a page where it is shared: whose it is, its title, and the staircase. A PNG. */
export function drawPicture(picture: Picture, { colours, direction }: PictureStyle): Promise<Buffer> {
  const { width, height } = pictureSize;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const palette = kommunPalette(colours.primary, colours.accent).light;
  const colour = (name: string) => palette[`--${name}`] ?? colours.primary;

  context.fillStyle = colour('primary-deep');
  context.fillRect(0, 0, width, height);
  context.save();
  if (direction === 'rtl') {
    context.translate(width, 0);
    context.scale(-1, 1);
  }
  drawStaircase(context, picture.staircase, {
    reached: colour('primary-mid'),
    above: mix(colour('primary-deep'), colour('primary-mid'), 0.42),
    tread: colours.accent,
    person: white,
  });
  context.restore();
  drawWords(context, picture, direction, { soft: colour('primary-line'), accent: colours.accent });
  return canvas.encode('png');
}

function placeStaircase({ count, standing }: Picture['staircase']) {
  const shape = staircaseShape(count, standing);
  const scale = (pictureSize.height * 0.86) / shape.height;
  return {
    shape,
    scale,
    left: pictureSize.width - shape.width * scale,
    top: pictureSize.height - shape.height * scale,
  };
}

/** How wide the title may be without running into someone who stands on a low step. */
function titleWidth(staircase: Picture['staircase']): number {
  const { shape, scale, left } = placeStaircase(staircase);
  const shoulders = left + (shape.person.x - shape.person.height / 4) * scale;
  return Math.min(widestTitle, shoulders - edge - 36);
}

/** The staircase grows out of the lower corner and bleeds off the picture, so that it is ground to stand on and no chart. */
function drawStaircase(
  context: SKRSContext2D,
  { count, standing }: Picture['staircase'],
  colours: { reached: string; above: string; tread: string; person: string },
): void {
  const { shape, scale, left, top } = placeStaircase({ count, standing });
  context.save();
  context.translate(left, top);
  context.scale(scale, scale);
  for (const { reached, x, y, width, height } of shape.steps) {
    context.fillStyle = reached ? colours.reached : colours.above;
    // A hair wider than the step, so that no seam shows between two.
    context.fillRect(x, y, width + 0.3, height);
  }
  context.fillStyle = colours.tread;
  context.fillRect(shape.tread.x, shape.tread.y, shape.tread.width, shape.tread.height);
  const { head, body } = personPath(shape.person);
  context.fillStyle = colours.person;
  context.beginPath();
  context.arc(head.cx, head.cy, head.r, 0, 2 * Math.PI);
  context.fill();
  context.fill(new Path2D(body));
  context.restore();
}

function drawWords(
  context: SKRSContext2D,
  { kommun, title, titleDirection, lines, staircase }: Picture,
  direction: Language['direction'],
  colours: { soft: string; accent: string },
): void {
  const { width, height } = pictureSize;
  const start = direction === 'rtl' ? width - edge : edge;
  const inward = direction === 'rtl' ? -1 : 1;
  context.textAlign = direction === 'rtl' ? 'right' : 'left';
  context.direction = direction;
  context.textBaseline = 'alphabetic';

  context.fillStyle = colours.accent;
  context.fillRect(direction === 'rtl' ? start - 56 : start, edge, 56, 8);
  context.fillStyle = white;
  context.font = pictureFont('heading', 600, 32);
  context.fillText(kommun, start, edge + 56);

  const measure = (text: string, size: number) => {
    context.font = pictureFont('heading', 700, size);
    return context.measureText(text).width;
  };
  const linesTop = height - footing;
  const room = { top: edge + 92, bottom: linesTop - 44 };
  // Arabic letters reach further up and down.
  const leadingOfScript = /\p{Script=Arabic}/u.test(title) ? 1.4 : 1.08;
  const fitted = fitText(
    title,
    {
      width: titleWidth(staircase),
      maxLines: maxTitleLines,
      sizes: titleSizes,
      height: room.bottom - room.top,
      leading: leadingOfScript,
    },
    measure,
  );
  const leading = fitted.size * leadingOfScript;
  const block = fitted.lines.length * leading;
  const top = room.top + Math.max(0, (room.bottom - room.top - block) / 2);
  context.font = pictureFont('heading', 700, fitted.size);
  context.direction = titleDirection;
  fitted.lines.forEach((line, index) =>
    context.fillText(line, start, top + fitted.size * 0.92 + index * leading),
  );
  context.direction = direction;

  lines.forEach((line, index) => {
    const baseline = linesTop + 12 + index * 44;
    const weight = index === 0 ? 700 : 400;
    const indent = index === 0 ? 30 : 0;
    const measureLine = (text: string, size: number) => {
      context.font = pictureFont('text', weight, size);
      return context.measureText(text).width;
    };
    const fittedLine = fitText(
      line,
      { width: lineWidth - indent, maxLines: 1, sizes: lineSizes },
      measureLine,
    );
    context.font = pictureFont('text', weight, fittedLine.size);
    context.fillStyle = index === 0 ? white : colours.soft;
    if (index === 0) {
      context.save();
      context.fillStyle = colours.accent;
      context.beginPath();
      context.arc(start + inward * 9, baseline - 10, 9, 0, 2 * Math.PI);
      context.fill();
      context.restore();
    }
    context.fillText(fittedLine.lines.join(' '), start + inward * indent, baseline);
  });
}

/** A colour between two, given as `#rrggbb`. */
function mix(from: string, to: string, share: number): string {
  const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [a, b] = [parts(from), parts(to)];
  return `#${a
    .map((value, index) =>
      Math.round(value + ((b[index] ?? value) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

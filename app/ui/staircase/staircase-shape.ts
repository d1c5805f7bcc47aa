/** A rectangle of the drawing, in its own units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A staircase with someone on it: where everything stands. */
export interface StaircaseShape {
  width: number;
  height: number;
  steps: readonly (Box & { reached: boolean })[];
  /** The lit edge of the step that is stood on. */
  tread: Box;
  /** Where the person stands: the middle of the feet, and how tall. */
  person: { x: number; y: number; height: number };
}

const stepWidth = 40;
const stepRise = 26;
const personHeight = 46;
const treadHeight = 6;

/**
 * Lays out a staircase. It rises with reading direction; in right-to-left the whole drawing is mirrored by style.
 *
 * @param count how many steps, at least one
 * @param standing the step stood on, counted from 0
 */
export function staircaseShape(count: number, standing: number): StaircaseShape {
  const height = personHeight + 8 + count * stepRise;
  const steps = Array.from({ length: count }, (_, index) => {
    const rise = (index + 1) * stepRise;
    return {
      x: index * stepWidth,
      y: height - rise,
      width: stepWidth,
      height: rise,
      reached: index <= standing,
    };
  });
  const top = height - (standing + 1) * stepRise;
  return {
    width: count * stepWidth,
    height,
    steps,
    tread: { x: standing * stepWidth, y: top, width: stepWidth, height: treadHeight },
    person: { x: (standing + 0.5) * stepWidth, y: top, height: personHeight },
  };
}

/** The person as a path: a round head and a plain body, drawn with the feet at the given point. */
export function personPath({ x, y, height }: StaircaseShape['person']): {
  head: { cx: number; cy: number; r: number };
  body: string;
} {
  const unit = height / 46;
  const at = (dx: number, dy: number) => `${round(x + dx * unit)} ${round(y + dy * unit)}`;
  return {
    head: { cx: round(x), cy: round(y - 38 * unit), r: round(7 * unit) },
    body: `M${at(-5, -29)}L${at(5, -29)}Q${at(8, -29)} ${at(9, -25)}L${at(11, -13)}L${at(5.5, -13)}L${at(5.5, 0)}L${at(0.8, 0)}L${at(0.8, -10)}L${at(-0.8, -10)}L${at(-0.8, 0)}L${at(-5.5, 0)}L${at(-5.5, -13)}L${at(-11, -13)}L${at(-9, -25)}Q${at(-8, -29)} ${at(-5, -29)}Z`,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import { clampChroma, converter, formatHex, wcagContrast } from 'culori';

/** The ground that everything stands on, in each theme. Warm, so that it is kind to read on for long. */
export const paper = { light: '#fbf9f3', dark: '#0e1b20' } as const;

/** Running text, in each theme. */
export const ink = { light: '#11242b', dark: '#f1efe6' } as const;

/** WCAG 2.2, 1.4.6 (AAA) for running text: the portal's own floor. */
export const runningTextContrast = 7;

const toOklch = converter('oklch');

/** Whether a kommun's first colour can be read as text on paper, and white on it. */
export function isReadablePrimary(colour: string): boolean {
  return (
    wcagContrast(colour, paper.light) >= runningTextContrast &&
    wcagContrast(colour, '#ffffff') >= runningTextContrast
  );
}

/** Whether ink can be read on a kommun's second colour. */
export function isReadableAccent(colour: string): boolean {
  return wcagContrast(ink.light, colour) >= runningTextContrast;
}

/** The colours that a kommun's two give rise to, as custom properties for each theme. */
export interface KommunPalette {
  light: Record<string, string>;
  dark: Record<string, string>;
}

/**
 * Derives the kommun's palette. In the dark theme the first colour keeps its hue but is lightened until it can be read on dark
 * paper: a theme of its own, not an inversion.
 */
export function kommunPalette(primary: string, accent: string): KommunPalette {
  return {
    light: {
      '--primary': primary,
      '--primary-deep': withLightness(primary, 0.29),
      '--primary-mid': withLightness(primary, 0.42),
      '--primary-tint': withLightness(primary, 0.945, 0.25),
      '--primary-line': withLightness(primary, 0.86, 0.3),
      '--accent': accent,
      '--on-accent': ink.light,
    },
    dark: {
      '--primary': readableOnDark(primary),
      '--primary-deep': withLightness(primary, 0.2, 0.7),
      '--primary-mid': withLightness(primary, 0.5),
      '--primary-tint': withLightness(primary, 0.265, 0.5),
      '--primary-line': withLightness(primary, 0.4, 0.5),
      '--accent': accent,
      '--on-accent': ink.light,
    },
  };
}

function readableOnDark(colour: string): string {
  for (let lightness = 0.6; lightness < 1; lightness += 0.02) {
    const lighter = withLightness(colour, lightness, 0.9);
    if (
      wcagContrast(lighter, paper.dark) >= runningTextContrast &&
      wcagContrast(lighter, '#1b2b31') >= runningTextContrast
    )
      return lighter;
  }
  return ink.dark;
}

function withLightness(colour: string, lightness: number, chroma = 1): string {
  const base = toOklch(colour);
  if (base === undefined) throw new Error(`not a colour: ${colour}`);
  return formatHex(clampChroma({ ...base, l: lightness, c: base.c * chroma }, 'oklch'));
}

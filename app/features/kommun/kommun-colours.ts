import { clampChroma, converter, formatHex, wcagContrast } from 'culori';

/** The ground that everything stands on, in each theme. Warm, so that it is kind to read on for long. */
export const paper = { light: '#fbf9f3', dark: '#0e1b20' } as const;

/** The ground of what lies on the paper: fields, boxes. */
export const raised = { light: '#ffffff', dark: '#16262c' } as const;

/** Running text, in each theme. */
export const ink = { light: '#11242b', dark: '#f1efe6' } as const;

/** WCAG 2.2, 1.4.11: graphics that tell something. */
const graphicsContrast = 3;

/** WCAG 2.2, 1.4.6 (AAA) for running text: the portal's own floor. */
export const runningTextContrast = 7;

const toOklch = converter('oklch');

/** Whether a kommun's first colour can be read as text on paper, and white on it. */
export function isReadablePrimary(colour: string): boolean {
  return (
    wcagContrast(colour, paper.light) >= runningTextContrast &&
    wcagContrast(colour, raised.light) >= runningTextContrast
  );
}

/** Whether ink can be read on a kommun's second colour. */
export function isReadableAccent(colour: string): boolean {
  return wcagContrast(ink.light, colour) >= runningTextContrast;
}

/** What a colour is read against, by what it is used for; the least of several grounds. */
export interface ColourContrasts {
  /** The first colour as text, and white on it. */
  primary: number;
  /** Ink on the second colour. */
  accent: number;
}

/** How well a kommun's two colours are read, as WCAG counts it: 1 for not at all, 21 for black on white. */
export function colourContrasts(primary: string, accent: string): ColourContrasts {
  return {
    primary: Math.min(wcagContrast(primary, paper.light), wcagContrast(primary, raised.light)),
    accent: wcagContrast(ink.light, accent),
  };
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
      '--primary-mid': visibleOnDark(primary),
      '--primary-tint': darkTint(primary),
      '--primary-line': withLightness(primary, 0.4, 0.5),
      '--accent': accent,
      '--on-accent': ink.light,
    },
  };
}

function readableOnDark(colour: string): string {
  return lightenUntil(colour, { from: 0.6, chroma: 0.9 }, [paper.dark, raised.dark], runningTextContrast);
}

/** For bars and steps: light enough to stand out from every dark ground, and no lighter, since white figures stand on them. */
function visibleOnDark(colour: string): string {
  const grounds = [paper.dark, raised.dark, darkTint(colour)];
  return lightenUntil(colour, { from: 0.5, chroma: 1 }, grounds, graphicsContrast);
}

function darkTint(colour: string): string {
  return withLightness(colour, 0.265, 0.5);
}

function lightenUntil(
  colour: string,
  { from, chroma }: { from: number; chroma: number },
  grounds: readonly string[],
  contrast: number,
): string {
  for (let lightness = from; lightness < 1; lightness += 0.02) {
    const lighter = withLightness(colour, lightness, chroma);
    if (grounds.every((ground) => wcagContrast(lighter, ground) >= contrast)) return lighter;
  }
  return ink.dark;
}

function withLightness(colour: string, lightness: number, chroma = 1): string {
  const base = toOklch(colour);
  if (base === undefined) throw new Error(`not a colour: ${colour}`);
  return formatHex(clampChroma({ ...base, l: lightness, c: base.c * chroma }, 'oklch'));
}

import { GlobalFonts } from '@napi-rs/canvas';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The portal's own letters, one file for each script; a picture falls back from one to the next, as pages do. */
const files = {
  Heading: 'bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
  'Heading Extended': 'bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2',
  Text: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'Text Extended': 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  Cyrillic: 'noto-sans/files/noto-sans-cyrillic-wght-normal.woff2',
  'Cyrillic Extended': 'noto-sans/files/noto-sans-cyrillic-ext-wght-normal.woff2',
  Arabic: 'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
};

const families = {
  heading: ['Heading', 'Heading Extended', 'Cyrillic', 'Cyrillic Extended', 'Arabic'],
  text: ['Text', 'Text Extended', 'Cyrillic', 'Cyrillic Extended', 'Arabic'],
};

let registered = false;

/** A font for a picture, as canvas writes it. The fonts are read the first time that one is asked for. */
export function pictureFont(kind: keyof typeof families, weight: number, size: number): string {
  if (!registered) {
    for (const [name, file] of Object.entries(files)) {
      if (GlobalFonts.registerFromPath(resolve(`@fontsource-variable/${file}`), name) === null) {
        throw new Error(`the font ${file} could not be read`);
      }
    }
    registered = true;
  }
  return `${weight} ${size}px ${families[kind].map((name) => `"${name}"`).join(', ')}`;
}

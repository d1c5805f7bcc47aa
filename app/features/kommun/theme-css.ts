import { kommunPalette } from './kommun-colours';

/** A kommun's two colours and what follows from them, as a style sheet. */
export function themeCss({ primary, accent }: { primary: string; accent: string }): string {
  const { light, dark } = kommunPalette(primary, accent);
  return [
    `:root {${declarations(light)}}`,
    `@media screen and (prefers-color-scheme: dark) {:root {${declarations(dark)}}}`,
    // A card on another site may be held to one theme (outreach/card-theme.css).
    `:root:has(.embed-card--light) {${declarations(light)}}`,
    `:root:has(.embed-card--dark) {${declarations(dark)}}`,
  ].join('\n');
}

function declarations(properties: Record<string, string>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}:${value};`)
    .join('');
}

import { createHash } from 'node:crypto';

import { themeCss } from './theme-css';

/** Changes when the style sheet of the kommun's colours does, so that browsers may keep it for long. */
export function themeVersion(colours: { primary: string; accent: string }): string {
  return createHash('sha256').update(themeCss(colours)).digest('base64url').slice(0, 10);
}

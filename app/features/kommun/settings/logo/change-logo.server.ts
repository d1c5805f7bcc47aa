import { toInstant } from '~/platform/clock';
import { keepPicture, removePicture } from '~/platform/uploads/picture.server';
import { remakePicture, type PictureRefusal } from '~/platform/uploads/remake-picture.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { Logo } from '../../logo';
import { keepSetting, type SettingContext } from '../change-setting.server';
import { cleanSvg, type SvgRefusal } from './clean-svg';

/** Why a logo was not changed. */
export type LogoProblem = SvgRefusal | PictureRefusal | 'logo-missing' | 'changed-meanwhile';

export type LogoOutcome = { kind: 'changed' | 'unchanged' } | { kind: 'refused'; code: LogoProblem };

/**
 * Puts a logo in place of the one there is: an SVG drawing, made safe, or a picture, drawn anew.
 *
 * @param file as it was sent; null when none was chosen
 */
export async function changeLogo(
  context: SettingContext,
  by: Id,
  { seen, file }: { seen: number; file: Uint8Array | null },
): Promise<LogoOutcome> {
  if (file === null) return { kind: 'refused', code: 'logo-missing' };
  if (isPicture(file)) return changeToPicture(context, by, { seen, file });
  const cleaned = cleanSvg(file);
  if (cleaned.kind === 'refused') return cleaned;
  return keepLogo(context, by, seen, () => Promise.resolve(cleaned));
}

/** Takes the logo away: the portal's staircase stands there then. */
export function removeLogo(context: SettingContext, by: Id, seen: number): Promise<LogoOutcome> {
  return keepLogo(context, by, seen, () => Promise.resolve(null));
}

/** What begins with a sign that no text begins with is judged as a picture. */
function isPicture([first = 0]: Uint8Array): boolean {
  return first === 0x89 || first === 0xff || first === 0x52;
}

async function changeToPicture(
  context: SettingContext,
  by: Id,
  { seen, file }: { seen: number; file: Uint8Array },
): Promise<LogoOutcome> {
  const remade = await remakePicture(file);
  if (remade.kind === 'refused') return remade;
  return keepLogo(context, by, seen, async (trx) => ({
    kind: 'picture',
    id: await keepPicture(trx, remade.picture, { by, now: toInstant(context.clock()) }),
  }));
}

async function keepLogo(
  context: SettingContext,
  by: Id,
  seen: number,
  decide: (trx: Database) => Promise<Logo | null>,
): Promise<LogoOutcome> {
  const before = context.logo;
  const outcome = await keepSetting(context, by, {
    name: 'logo',
    seen,
    async decide(trx) {
      const logo = await decide(trx);
      // A page that is still being read may ask for it once more, and shows the kommun's name alone then.
      if (before?.kind === 'picture') await removePicture(trx, before.id);
      return { logo };
    },
  });
  return outcome.kind === 'refused' ? { kind: 'refused', code: 'changed-meanwhile' } : outcome;
}

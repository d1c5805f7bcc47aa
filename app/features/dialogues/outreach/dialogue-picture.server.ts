import { ladderFor, ladderOf } from '~/features/dialogues/influence-level';
import { readSummary } from '~/features/dialogues/read-summaries.server';
import { formatFor } from '~/i18n/format';
import { getT } from '~/i18n/i18n.server';
import { directionOf } from '~/i18n/language';
import type { Database } from '~db/client';

import { reachOf, standingOf } from './dialogue-words';
import { drawPicture } from './draw-picture.server';
import type { Portal } from './portal';

/** The picture that stands for a dialogue where it is shared, as PNG; null when there is no such dialogue that everyone may see. */
export async function dialoguePicture(db: Database, slug: string, portal: Portal): Promise<Buffer | null> {
  const { kommun, language, now } = portal;
  const found = await readSummary(db, slug, { language: language.tag, now });
  if (found === null) return null;
  const { title, level, state, timing } = found.summary;
  const t = getT(language.tag);
  const ladder = ladderFor(level, kommun.ladder);
  return drawPicture(
    {
      kommun: kommun.name,
      title: title.text,
      titleDirection: directionOf(title.language),
      lines: [standingOf(t, formatFor(language), { level, state, timing }), reachOf(t, level)],
      staircase: { count: ladder.length, standing: ladder.indexOf(level) },
    },
    { colours: kommun.colours, direction: language.direction },
  );
}

/** The picture that stands for the portal itself, as PNG. */
export function portalPicture({ kommun, language, baseUrl }: Portal): Promise<Buffer> {
  const t = getT(language.tag);
  const ladder = ladderOf(kommun.ladder);
  return drawPicture(
    {
      kommun: kommun.name,
      title: t('start:title'),
      titleDirection: language.direction,
      lines: [new URL(baseUrl).host],
      staircase: { count: ladder.length, standing: Math.floor(ladder.length / 2) },
    },
    { colours: kommun.colours, direction: language.direction },
  );
}

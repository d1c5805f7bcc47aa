import { toCsv, type ListRows } from '~/features/meetings/work/participant-file.server';
import { getT } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/language';
import { pickText } from '~/i18n/localized';
import { writeAudit } from '~/platform/audit.server';
import { dayOf, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findInputMeetings } from '../contribution.queries.server';
import { readInput } from '../read-input.server';
import type { Sorting } from '../sorting-context';
import { categoriesInUse, categoryKinds } from '../sorting/category';
import { categoriesOf } from '../sorting/coding';

/** A file to take along. */
export interface ExportedInput {
  fileName: string;
  content: string;
}

/**
 * Takes out everything that residents said in a dialogue, with how it is sorted, which is noted. What is hidden is a row with its reason, without its text; who said what is
 * not in it.
 */
export async function exportInput(
  db: Database,
  dialogue: { id: Id; slug: string; sourceLanguage: string },
  { by, now, secrets }: Sorting,
  language: Language,
): Promise<ExportedInput> {
  const [input, meetings] = await Promise.all([
    readInput(db, dialogue.id),
    findInputMeetings(db, dialogue.id),
  ]);
  await db.transaction().execute((trx) =>
    writeAudit(trx, secrets, {
      at: toInstant(now),
      actor: by,
      action: 'input.exported',
      subject: dialogue.id,
      detail: { count: input.contributions.length },
    }),
  );
  const t = getT(language.tag);
  const titleOf = (title: Parameters<typeof pickText>[0]) =>
    pickText(title, language.tag, dialogue.sourceLanguage).text;
  const titles = new Map(meetings.map(({ id, title }) => [id, titleOf(title)]));
  const inUse = categoriesInUse(input.categories);
  const head = ['number', 'source', 'meeting', 'day', 'language', 'text', 'hidden'].map((column) =>
    t(`compilation:file.${column}`),
  );
  const rows: ListRows = input.contributions.map((one, index) => {
    const sorted = categoriesOf(one);
    return [
      String(index + 1),
      t(`compilation:sources.${one.source}`),
      one.stepId === null ? '' : (titles.get(one.stepId) ?? ''),
      one.saidOn,
      one.language,
      one.hidden === null ? one.text : '',
      one.hidden === null ? '' : t(`compilation:reasons.${one.hidden.reason}`),
      ...categoryKinds.map((kind) =>
        inUse
          .filter(({ id, kind: its }) => its === kind && sorted.includes(id))
          .map(({ title }) => titleOf(title))
          .join('; '),
      ),
    ];
  });
  const kindHead = categoryKinds.map((kind) => t(`compilation:kinds.${kind}`));
  return {
    fileName: `${t('compilation:file.fileName')}-${dialogue.slug}-${dayOf(now)}.csv`,
    content: toCsv([[...head, ...kindHead], ...rows]),
  };
}

import { getT } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/language';
import { writeAudit } from '~/platform/audit.server';
import { dayOf, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import type { Meeting } from '../meeting';
import { needKinds } from '../registration';
import { toCsv, toOds, type ListRows } from './participant-file.server';
import type { Participant } from './participants';
import type { MeetingRights } from './read-meeting-work.server';
import { readParticipants } from './read-participants.server';
import type { Working } from './work-context';

/** A list to take along. */
export interface ExportedList {
  fileName: string;
  mediaType: string;
  content: string | Buffer;
}

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

/**
 * Takes out who has registered for a meeting as a file, which is noted. What people need is in it only for the officers of that very dialogue. Who has cancelled, and who has had
 * name and contact disposed of, is not.
 */
export async function exportParticipants(
  db: Database,
  meeting: Meeting,
  rights: MeetingRights,
  { format, language, working }: { format: 'csv' | 'ods'; language: Language; working: Working },
): Promise<ExportedList> {
  const { participants } = await readParticipants(db, meeting, rights, working);
  const listed = (participants ?? []).filter(({ state, name }) => state !== 'cancelled' && name !== null);
  await db.transaction().execute((trx) =>
    writeAudit(trx, working.secrets, {
      at: toInstant(working.now),
      actor: working.by,
      action: 'meeting.participants-exported',
      subject: meeting.id,
      detail: { format, people: listed.length, needs: rights.needs ? 1 : 0 },
    }),
  );
  const rows = rowsOf(listed, rights, language);
  const t = getT(language.tag);
  const name = t('meeting-work:file.fileName');
  return {
    fileName: `${name}-${meeting.dialogueSlug}-${dayOf(meeting.startsAt)}.${format}`,
    mediaType: mediaTypes[format],
    content: format === 'csv' ? toCsv(rows) : toOds(rows, name),
  };
}

function rowsOf(participants: readonly Participant[], rights: MeetingRights, language: Language): ListRows {
  const t = getT(language.tag);
  const languageNames = new Intl.DisplayNames(language.format, { type: 'language' });
  const head = ['place', 'name', 'email', 'phone', 'state', 'language', 'registered', 'came'].map((column) =>
    t(`meeting-work:file.${column}`),
  );
  const needHead = rights.needs ? needKinds.map((kind) => t(`meeting-work:needs.${kind}`)) : [];
  const rows = participants.map((one) => {
    const needs = new Map((one.needs ?? []).map(({ kind, detail }) => [kind, detail]));
    return [
      String(one.place),
      one.name ?? '',
      one.email ?? '',
      one.phone ?? '',
      t(`meeting-work:states.${one.state}`),
      languageNames.of(one.language) ?? one.language,
      dayOf(one.createdAt),
      one.came === null ? '' : t(`meeting-work:file.${one.came ? 'yes' : 'no'}`),
      ...(rights.needs
        ? needKinds.map((kind) => {
            const detail = needs.get(kind);
            return detail === undefined ? '' : detail === '' ? t('meeting-work:file.yes') : detail;
          })
        : []),
    ];
  });
  return [[...head, ...needHead], ...rows];
}

import { readTitles } from '~/features/dialogues/read-titles.server';
import type { Language } from '~/i18n/language';
import { pickText, type LocalText } from '~/i18n/localized';
import { readAudit } from '~/platform/audit.server';
import { isId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { findAccountNames, findBatchNames, findMeetingTitles } from './audit-names.queries.server';

/** Who or what an entry names. `code`: an id or a word that says no more. */
export type AuditName =
  | { kind: 'person'; id: string; name: string }
  | { kind: 'codes'; id: string; name: string }
  /** A dialogue, or a meeting of one. */
  | { kind: 'titled'; title: LocalText }
  | { kind: 'resident' | 'anonymous' | 'system' | 'unknown' }
  | { kind: 'code'; code: string };

/** An entry of the log as it is shown. */
export interface AuditLine {
  seq: number;
  at: Instant;
  actor: AuditName;
  /** A word such as `role.granted`. */
  action: string;
  /** What it was done to; `self` when that is who did it. */
  about: AuditName | 'self' | null;
  detail: readonly { name: string; value: string | number | LocalText }[];
}

/** A page of the log. */
export interface AuditPage {
  lines: readonly AuditLine[];
  /** The entry that older ones come before; null when there are none. */
  older: number | null;
}

const linesOnPage = 50;

/**
 * A page of the audit log, newest first, with names where the log itself has ids: a name that changes or is erased then follows along.
 *
 * @param before shows entries older than this one; the newest, without
 */
export async function readAuditLog(
  db: Database,
  before: number | undefined,
  language: Language,
): Promise<AuditPage> {
  const entries = await readAudit(db, { before, most: linesOnPage + 1 });
  const shown = entries.slice(0, linesOnPage);
  const all = shown.flatMap(({ actor, subject }) => (subject === null ? [actor] : [actor, subject]));
  const ids = [...new Set(all)];
  const [accounts, batches, meetings, titles] = await Promise.all([
    findAccountNames(db, ids),
    findBatchNames(db, ids),
    findMeetingTitles(db, ids),
    readTitles(db, language),
  ]);
  const dialogue = (id: unknown) => titles.find((one) => one.id === id);
  const known = (id: string): AuditName | null => {
    const account = accounts.get(id);
    if (account?.kind === 'staff') return { kind: 'person', id, name: account.name ?? '' };
    if (account !== undefined) return { kind: 'resident' };
    const batch = batches.get(id);
    if (batch !== undefined) return { kind: 'codes', id, name: batch };
    const meeting = meetings.get(id);
    if (meeting !== undefined)
      return { kind: 'titled', title: pickText(meeting.title, language.tag, meeting.sourceLanguage) };
    const found = dialogue(id);
    return found === undefined ? null : { kind: 'titled', title: found.title };
  };
  const actorOf = (actor: string): AuditName =>
    actor === 'anonymous' || actor === 'system' ? { kind: actor } : (known(actor) ?? { kind: 'unknown' });
  return {
    lines: shown.map(({ seq, at, actor, action, subject, detail }) => ({
      seq,
      at,
      actor: actorOf(actor),
      action,
      about:
        subject === null
          ? null
          : subject === actor
            ? 'self'
            : (known(subject) ?? { kind: 'code', code: subject }),
      detail: Object.entries(detail).flatMap(([name, value]) => {
        const title = dialogue(value)?.title;
        // An id that stands for nothing with a name tells a person nothing.
        if (value === null || (title === undefined && isId(String(value)))) return [];
        return [{ name, value: title ?? value }];
      }),
    })),
    older: entries.length > linesOnPage ? (shown.at(-1)?.seq ?? null) : null,
  };
}

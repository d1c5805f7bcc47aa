import { readTitles } from '~/features/dialogues/read-titles.server';
import type { Language } from '~/i18n/language';
import { pickText, type LocalText } from '~/i18n/localized';
import { isId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { showDetails, type ShownDetail } from './audit-detail';
import { findAuditEntries } from './audit-entries.queries.server';
import type { AuditKind } from './audit-kind';
import {
  findAccountNames,
  findBatchNames,
  findMeetingTitles,
  findTermNames,
} from './audit-names.queries.server';

/** Who or what an entry names. `code`: a word that says no more, such as a report's reference. */
export type AuditName =
  | { kind: 'person' | 'codes'; id: string; name: string }
  | { kind: 'meeting'; id: string; title: LocalText }
  | { kind: 'term'; title: LocalText }
  /** One of the kommun's settings, by the name that it is kept under. */
  | { kind: 'setting'; name: string }
  | { kind: 'resident' | 'anonymous' | 'system' | 'unknown' | 'erasure' }
  | { kind: 'code'; code: string };

/** A detail, with a dialogue's title where the log has its id. */
export interface AuditDetailLine extends Omit<ShownDetail, 'value'> {
  value: string | number | LocalText;
}

/** An entry of the log as it is shown. */
export interface AuditLine {
  seq: number;
  at: Instant;
  actor: AuditName;
  /** A word such as `role.granted`. */
  action: string;
  /** What it was done to; `self` when that is who did it. */
  about: AuditName | 'self' | null;
  detail: readonly AuditDetailLine[];
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
  { kind, before }: { kind: AuditKind; before?: number },
  language: Language,
): Promise<AuditPage> {
  const entries = await findAuditEntries(db, { kind, before, most: linesOnPage + 1 });
  const shown = entries.slice(0, linesOnPage);
  const all = shown.flatMap(({ actor, subject }) => (subject === null ? [actor] : [actor, subject]));
  const ids = [...new Set(all)];
  const [accounts, batches, meetings, terms, titles] = await Promise.all([
    findAccountNames(db, ids),
    findBatchNames(db, ids),
    findMeetingTitles(db, ids),
    findTermNames(db, ids),
    readTitles(db, language),
  ]);
  const known = (id: string): AuditName | null => {
    const account = accounts.get(id);
    if (account?.kind === 'staff') return { kind: 'person', id, name: account.name ?? '' };
    if (account !== undefined) return { kind: 'resident' };
    const batch = batches.get(id);
    if (batch !== undefined) return { kind: 'codes', id, name: batch };
    const term = terms.get(id);
    if (term !== undefined) return { kind: 'term', title: pickText(term, language.tag, 'sv') };
    const meeting = meetings.get(id);
    if (meeting === undefined) return null;
    return { kind: 'meeting', id, title: pickText(meeting.title, language.tag, meeting.sourceLanguage) };
  };
  const actorOf = (actor: string): AuditName =>
    actor === 'anonymous' || actor === 'system' ? { kind: actor } : (known(actor) ?? { kind: 'unknown' });
  const subjectOf = (action: string, subject: string): AuditName | null => {
    if (action.startsWith('erasure.')) return { kind: 'erasure' };
    if (action.startsWith('setting.')) return { kind: 'setting', name: subject };
    // An id that stands for nothing with a name tells a person nothing; nor does that of a key.
    return known(subject) ?? (isNamed(action, subject) ? { kind: 'code', code: subject } : null);
  };
  return {
    lines: shown.map(({ seq, at, actor, action, subject, detail }) => ({
      seq,
      at,
      actor: actorOf(actor),
      action,
      about: subject === null ? null : subject === actor ? 'self' : subjectOf(action, subject),
      detail: showDetails(action, detail).flatMap(({ value, ...rest }): AuditDetailLine[] => {
        if (rest.rule !== 'dialogue') return [{ ...rest, value }];
        const title = titles.find(({ id }) => id === value)?.title;
        return title === undefined ? [] : [{ ...rest, value: title }];
      }),
    })),
    older: entries.length > linesOnPage ? (shown.at(-1)?.seq ?? null) : null,
  };
}

function isNamed(action: string, subject: string): boolean {
  return !isId(subject) && !action.startsWith('passkey.');
}

import { describe, expect, test } from 'vitest';

import { getI18n, languageOrSource, languages } from '~/i18n/i18n.server';
import { writeAudit } from '~/platform/audit.server';
import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';

import { eachDatabase } from '../../../../tests/support/database';
import { sampleMeeting, saveMeetings } from '../../../../tests/support/sample-meeting';
import { sourceFiles } from '../../../../tests/support/source-files';
import { provideStaffAccount } from '../invitation/invite-staff.server';
import type { AuditKind } from './audit-kind';
import { readAuditLog } from './read-audit-log.server';

const secrets = createSecrets('a key for tests that nobody else has');
const at = '2026-11-24T09:00:00.000Z';
const swedish = languageOrSource('sv');

test('everything that the portal writes in its log has words, in every language', () => {
  const kinds = Object.keys(getI18n('sv').t('work:audit.actions', { returnObjects: true }));
  const word = new RegExp(`'((?:${kinds.join('|')})(?:\\.[a-z-]+)?)'`, 'g');
  const files = sourceFiles(['app'], /(?<!queries)\.server\.ts$/).map(({ read }) => read());
  const literal = files
    .filter((text) => text.includes('writeAudit'))
    .flatMap((text) => [
      ...[...text.matchAll(/writeAudit\([^;]*?action: '([a-z.-]+)'/g)].map(([, action = '']) => action),
      ...[...text.matchAll(word)].map(([, action = '']) => action).filter((action) => action.includes('.')),
    ]);
  const ends = ['published', 'stopped', 'returned', 'withdrawn'].map((state) => `publication.${state}`);
  const written = new Set([...literal, ...ends]);
  expect(written.size).toBeGreaterThan(60);
  const wordless = languages.flatMap(({ tag }) =>
    [...written]
      .filter(
        (action) => typeof getI18n(tag).getResource(tag, 'work', `audit.actions.${action}`) !== 'string',
      )
      .map((action) => `${tag} ${action}`),
  );
  expect(wordless).toEqual([]);
});

eachDatabase((db) => {
  describe('the log', () => {
    test('names colleagues, and no residents', async () => {
      const email = `${newId()}@viken.example`;
      const person = { email, name: 'Anna Lind', language: 'sv' };
      const { accountId } = await provideStaffAccount(db(), person, new Date(at));
      const write = (actor: string, subject: string | null, detail = {}) =>
        db()
          .transaction()
          .execute((trx) => writeAudit(trx, secrets, { at, actor, action: 'role.granted', subject, detail }));
      await write('system', null);
      await write('anonymous', 'TG-7K3F9Q');
      await write(accountId, accountId, { role: 'officer', dialogue: null });
      await write(newId(), accountId);
      const { lines, older } = await readAuditLog(db(), { kind: 'all' }, swedish);
      const anna = { kind: 'person', id: accountId, name: 'Anna Lind' };
      expect(lines.map(({ actor, about }) => [actor, about])).toEqual([
        [{ kind: 'unknown' }, anna],
        [anna, 'self'],
        [{ kind: 'anonymous' }, { kind: 'code', code: 'TG-7K3F9Q' }],
        [{ kind: 'system' }, null],
      ]);
      expect(lines[1]!.detail).toEqual([{ name: 'role', rule: 'role', value: 'officer' }]);
      expect(older).toBeNull();
    });

    test('calls a meeting by its name', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting()]);
      await db()
        .transaction()
        .execute((trx) =>
          writeAudit(trx, secrets, { at, actor: 'system', action: 'meeting.moved', subject: ids[0]! }),
        );
      const [line] = (await readAuditLog(db(), { kind: 'all' }, swedish)).lines;
      expect(line?.about).toMatchObject({
        kind: 'meeting',
        id: ids[0],
        title: { text: 'Andra träffen: ni prioriterar', language: 'sv' },
      });
    });

    test('begins with what staff have done; what residents do for themselves is shown when it is asked for', async () => {
      const person = { email: `${newId()}@viken.example`, name: 'Anna Lind', language: 'sv' };
      const { accountId } = await provideStaffAccount(db(), person, new Date(at));
      const resident = newId();
      await db()
        .transaction()
        .execute(async (trx) => {
          const write = (actor: string, action: string) =>
            writeAudit(trx, secrets, { at, actor, action, subject: null });
          await write(resident, 'signed-in');
          await write(resident, 'meeting.registered');
          await write(resident, 'following.begun');
          await write(accountId, 'signed-in');
          await write(accountId, 'meeting.moved');
          await write(resident, 'erasure.asked');
        });
      const latest = async (kind: AuditKind) =>
        (await readAuditLog(db(), { kind }, swedish)).lines.map(({ action }) => action);
      expect((await latest('staff')).slice(0, 3)).toEqual(['erasure.asked', 'meeting.moved', 'signed-in']);
      expect(await latest('staff')).not.toContain('following.begun');
      expect(await latest('staff')).not.toContain('meeting.registered');
      expect((await latest('meetings')).slice(0, 2)).toEqual(['meeting.moved', 'meeting.registered']);
      expect(await latest('all')).toContain('following.begun');
    });

    test('shows counts and times, and no ids', async () => {
      const detail = { from: at, to: at, mailed: 3, forgotVenue: 0, registration: newId(), picture: null };
      await db()
        .transaction()
        .execute((trx) =>
          writeAudit(trx, secrets, {
            at,
            actor: 'system',
            action: 'meeting.moved',
            subject: newId(),
            detail,
          }),
        );
      const [line] = (await readAuditLog(db(), { kind: 'all' }, swedish)).lines;
      expect(line?.about).toBeNull();
      expect(line?.detail.map(({ name, rule }) => [name, rule])).toEqual([
        ['from', 'instant'],
        ['to', 'instant'],
        ['mailed', 'count'],
      ]);
    });

    test('is turned page by page without losing or repeating an entry', async () => {
      await db()
        .transaction()
        .execute(async (trx) => {
          for (let count = 0; count < 120; count += 1)
            await writeAudit(trx, secrets, { at, actor: 'system', action: 'signed-in', subject: null });
        });
      const seen: number[] = [];
      for (let before: number | undefined, turned = 0; turned < 5; turned += 1) {
        const page = await readAuditLog(db(), { kind: 'all', before }, swedish);
        seen.push(...page.lines.map(({ seq }) => seq));
        if (page.older === null) break;
        before = page.older;
      }
      expect(seen).toEqual(Array.from({ length: seen[0]! }, (_, index) => seen[0]! - index));
    });
  });
});

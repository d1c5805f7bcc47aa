import { describe, expect, test } from 'vitest';

import type { ErasureContext } from '~/features/accounts/personal-data/personal-data-source.server';
import { getT, languageOrSource } from '~/i18n/i18n.server';

import { addAccount } from '../../../tests/support/add-account';
import { eachDatabase } from '../../../tests/support/database';
import { sampleNow } from '../../../tests/support/sample-dialogue';
import { saveInput, sorter } from '../../../tests/support/sample-input';
import { register, someone } from '../../../tests/support/sample-meeting';
import { contributionData } from './contribution-data.server';
import { exportInput } from './input/export-input.server';
import { hideContribution, showContribution } from './input/hide-contribution.server';
import { nameParticipant } from './input/name-participant.server';
import { readInput } from './read-input.server';
import { receiveContribution } from './receive-contribution.server';

eachDatabase((db) => {
  async function prepare() {
    const dialogue = await saveInput(db(), ['Sagt på mötet']);
    const anna = await sorter(db());
    const accountId = await addAccount(db());
    const received = { dialogueId: dialogue.id, source: 'survey' as const, key: 's', language: 'sv' };
    await receiveContribution(
      db(),
      { ...received, text: '=1+1', accountId, saidOn: '2026-11-20' },
      sampleNow,
    );
    const registration = await register(db(), [dialogue.meetingId], someone('Maja'), {
      accountId,
      now: new Date('2026-11-10T10:00:00.000Z'),
    });
    const [note = ''] = dialogue.ids;
    await nameParticipant(db(), dialogue.id, { id: note, registration }, anna);
    const subject = { accountId, email: null };
    const erase = (way: 'hidden' | 'anonymised' | 'disposed') =>
      db()
        .transaction()
        .execute((trx) =>
          contributionData.erase(trx, subject, way, { clock: () => sampleNow } as ErasureContext),
        );
    return { dialogue, anna, subject, erase, note };
  }

  describe('what someone has said, when they ask', () => {
    test('is all shown to them, also what was noted as theirs at a meeting', async () => {
      const { subject } = await prepare();
      const records = await contributionData.read(db(), subject);
      expect(records.map(({ text }) => text)).toEqual([
        { kind: 'text', text: 'Sagt på mötet', language: 'sv' },
        { kind: 'text', text: '=1+1', language: 'sv' },
      ]);
    });

    test.each(['anonymised', 'disposed'] as const)(
      'leads to nobody when it is %s, and is still counted',
      async (way) => {
        const { dialogue, anna, subject, erase, note } = await prepare();
        expect(await erase(way)).toBe(2);
        expect(await contributionData.read(db(), subject)).toEqual([]);
        const { contributions } = await readInput(db(), dialogue.id);
        const left = contributions.map(({ text, hidden }) => [text, hidden?.reason ?? null]);
        const gone = ['', 'personal-data'];
        expect(left).toEqual(
          way === 'disposed'
            ? [gone, gone]
            : [
                ['Sagt på mötet', null],
                ['=1+1', null],
              ],
        );
        if (way === 'disposed') expect(await showContribution(db(), dialogue.id, note, anna)).toBe('gone');
      },
    );

    test('is hidden and stays theirs', async () => {
      const { dialogue, subject, erase } = await prepare();
      await erase('hidden');
      const { contributions } = await readInput(db(), dialogue.id);
      expect(contributions.map(({ hidden }) => hidden?.reason)).toEqual(['personal-data', 'personal-data']);
      expect(await contributionData.read(db(), subject)).toHaveLength(2);
    });
  });

  test('a file with everything runs no formula, says nothing that is hidden, and is noted', async () => {
    const { dialogue, anna, note } = await prepare();
    await hideContribution(db(), dialogue.id, { id: note, reason: 'safety' }, anna);
    const { content } = await exportInput(db(), dialogue, anna, languageOrSource('sv'));
    expect(content).toContain("'=1+1");
    expect(content).not.toContain('Sagt på mötet');
    expect(content).toContain(getT('sv')('compilation:reasons.safety'));
    const noted = await db()
      .selectFrom('audit_entry')
      .select('actor')
      .where('action', '=', 'input.exported')
      .where('subject', '=', dialogue.id)
      .execute();
    expect(noted).toEqual([{ actor: anna.by }]);
  });
});

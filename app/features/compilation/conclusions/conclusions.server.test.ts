import { describe, expect, test } from 'vitest';

import type { StaffActor } from '~/features/accounts/actor';
import { saveDraftForm } from '~/features/planning/draft/save-draft-form.server';

import { eachDatabase } from '../../../../tests/support/database';
import { saveInput, sorter } from '../../../../tests/support/sample-input';
import { enterNotes } from '../entry/enter-notes.server';
import { handOver } from '../handover/hand-over.server';
import { readPackage } from '../handover/read-package.server';
import { correctContribution } from '../input/correct-contribution.server';
import { hideContribution, showContribution } from '../input/hide-contribution.server';
import { readInput } from '../read-input.server';
import type { Sorting } from '../sorting-context';
import { addCategory } from '../sorting/add-category.server';
import { mergeCategory } from '../sorting/change-category.server';
import { sortMany } from '../sorting/sort-many.server';
import { conclusionFields } from './conclusion-fields';
import { readConclusions } from './read-conclusions.server';

eachDatabase((db) => {
  async function prepare() {
    const dialogue = await saveInput(db());
    const anna = await sorter(db());
    const bo = await sorter(db(), 'Bo Ek');
    const notes = { from: 'call', day: '', language: 'sv', parting: 'lines' as const, key: '' };
    await enterNotes(db(), dialogue.id, { ...notes, notes: 'Ring Karin\nMer lus' }, anna);
    const { contributions } = await readInput(db(), dialogue.id);
    const ids = contributions.map(({ id }) => id);
    const added = await addCategory(db(), dialogue, { kind: 'theme', title: 'Ljus' }, anna);
    if (added.kind !== 'added') throw new Error(added.problem);
    const choice = { contributionIds: ids, category: added.id, added: { kind: '', title: '' } };
    await sortMany(db(), dialogue, choice, anna);
    const [secret = '', misspelt = ''] = ids;
    return { dialogue, anna, bo, theme: added.id, secret, misspelt };
  }

  function write(
    dialogue: { id: string; sourceLanguage: string },
    { theme, said, seen }: { theme: string; said: string; seen: number },
    { by, now, secrets }: Sorting,
  ) {
    const form = new Map([
      ['seen', `said.${theme}/sv=${seen}`],
      [`said.${theme}/sv`, said],
    ]);
    const roles: StaffActor['roles'] = [{ role: 'officer', dialogueId: null }];
    const writing = { actor: { accountId: by, roles }, now, secrets };
    return saveDraftForm(db(), dialogue, { fields: conclusionFields, form }, writing);
  }

  test('two who conclude of the same theme at once never overwrite each other', async () => {
    const { dialogue, anna, bo, theme } = await prepare();
    const outcomes = await Promise.all([
      write(dialogue, { theme, said: 'Mörkt', seen: 0 }, anna),
      write(dialogue, { theme, said: 'Otryggt', seen: 0 }, bo),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['returned', 'saved']);
    const [concluded] = await readConclusions(db(), dialogue);
    expect(['Mörkt', 'Otryggt']).toContain(concluded?.said.sv);
  });

  test('what is concluded of a theme goes along when it is made one with another', async () => {
    const { dialogue, anna, theme } = await prepare();
    const other = await addCategory(db(), dialogue, { kind: 'theme', title: 'Lampor' }, anna);
    if (other.kind !== 'added') throw new Error(other.problem);
    await write(dialogue, { theme, said: 'Det är mörkt.', seen: 0 }, anna);
    await write(dialogue, { theme: other.id, said: 'Lamporna är trasiga.', seen: 0 }, anna);
    await mergeCategory(db(), dialogue, { id: other.id, into: theme }, anna);
    const [concluded] = await readConclusions(db(), dialogue);
    expect(concluded?.said).toEqual({ sv: 'Det är mörkt.\n\nLamporna är trasiga.' });
  });

  describe('what is hidden', () => {
    test('goes on being counted, with its reason, and can be shown again', async () => {
      const { dialogue, anna, secret } = await prepare();
      const hide = (reason: string) => hideContribution(db(), dialogue.id, { id: secret, reason }, anna);
      expect(await hide('unwelcome')).toBe('reason-missing');
      expect(await hide('personal-data')).toBe('hidden');
      expect((await readConclusions(db(), dialogue))[0]?.mentions).toBe(2);
      const draft = await readPackage(db(), dialogue, { version: 'utkast', language: 'sv' });
      expect(draft?.counts).toEqual({ all: 2, coded: 1, left: 0, hidden: 1 });
      expect(draft?.contributions[0]).toMatchObject({ text: null, hidden: 'personal-data' });
      expect(await showContribution(db(), dialogue.id, secret, anna)).toBe('shown');
      const shown = await readPackage(db(), dialogue, { version: 'utkast', language: 'sv' });
      expect(shown?.contributions[0]?.text?.text).toBe('Ring Karin');
    });
  });

  describe('a package that was handed over', () => {
    test('is reread as it was, whatever is corrected, sorted or concluded later', async () => {
      const { dialogue, anna, theme, misspelt } = await prepare();
      const give = { body: 'Tekniska nämnden', isRead: true, seen: 0 };
      expect(await handOver(db(), dialogue, give, anna)).toEqual({ kind: 'handed-over', version: 1 });
      const before = await readPackage(db(), dialogue, { version: 1, language: 'sv' });
      const correct = (text: string, seen: number) =>
        correctContribution(db(), dialogue.id, { id: misspelt, text, seen }, anna);
      expect(await correct('Mer ljus', 1)).toBe('corrected');
      expect(await correct('Mera ljus', 1)).toBe('meanwhile');
      await write(dialogue, { theme, said: 'Mörkt', seen: 0 }, anna);
      expect(await readPackage(db(), dialogue, { version: 1, language: 'sv' })).toEqual(before);
      expect(before?.contributions[1]?.text?.text).toBe('Mer lus');
      const now = await readPackage(db(), dialogue, { version: 'utkast', language: 'sv' });
      expect(now?.contributions[1]?.text?.text).toBe('Mer ljus');
    });

    test('tells no longer what has since been hidden', async () => {
      const { dialogue, anna, secret } = await prepare();
      await handOver(db(), dialogue, { body: 'KS', isRead: true, seen: 0 }, anna);
      await hideContribution(db(), dialogue.id, { id: secret, reason: 'safety' }, anna);
      const read = await readPackage(db(), dialogue, { version: 1, language: 'sv' });
      expect(read?.contributions[0]).toMatchObject({ text: null, hidden: 'safety' });
      expect(JSON.stringify(read)).not.toContain('Karin');
      const rows = await db().selectFrom('handover').select('content').execute();
      expect(JSON.stringify(rows)).not.toContain('Karin');
    });

    test('is there once when two hand over at once, and is never changed', async () => {
      const { dialogue, anna, bo } = await prepare();
      const give = { body: 'KS', isRead: true, seen: 0 };
      const outcomes = await Promise.all([
        handOver(db(), dialogue, give, anna),
        handOver(db(), dialogue, give, bo),
      ]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['handed-over', 'wrong']);
      await expect(db().updateTable('handover').set({ body: 'KF' }).execute()).rejects.toThrow(
        /only added to/,
      );
    });

    test.each([
      [{ body: ' ', isRead: true, seen: 0 }, 'body-missing'],
      [{ body: 'a'.repeat(121), isRead: true, seen: 0 }, 'body-too-long'],
      [{ body: 'KS', isRead: false, seen: 0 }, 'not-read'],
    ])('is not made of %o', async (give, problem) => {
      const { dialogue, anna } = await prepare();
      expect(await handOver(db(), dialogue, give, anna)).toEqual({ kind: 'wrong', problem });
    });
  });
});

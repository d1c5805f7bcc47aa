import { describe, expect, test } from 'vitest';

import { listDialogues } from '~/features/dialogues/list-dialogues.server';
import { readTerms } from '~/features/dialogues/read-terms.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { searchDialogues } from '~/features/dialogues/search-dialogues.server';
import { languageOrSource } from '~/i18n/i18n.server';
import type { Database } from '~db/client';
import type { DialogueRecord } from '~db/dialogue-record';

import { addAccount } from '../../../../../tests/support/add-account';
import { addFollower } from '../../../../../tests/support/add-follower';
import { eachDatabase, withDatabase } from '../../../../../tests/support/database';
import { sampleDialogue, sampleNow } from '../../../../../tests/support/sample-dialogue';
import { sampleSecrets } from '../../../../../tests/support/sample-meeting';
import type { SettingFields } from '../setting-form';
import { addTerm, changeTerm } from './change-terms.server';
import { readTerm, readTermList } from './read-terms.server';
import { intoField, termDeeds } from './term-form';

const swedish = languageOrSource('sv');
const contextOf = (db: Database) => ({ db, clock: () => sampleNow, secrets: sampleSecrets });
const reading = { language: 'sv', now: sampleNow };

const save = (db: Database, changes: Partial<DialogueRecord> = {}) =>
  db.transaction().execute((trx) => saveDialogue(trx, sampleDialogue(changes), { now: sampleNow }));
const add = async (db: Database, name: string) =>
  addTerm(contextOf(db), await addAccount(db, 'staff'), 'theme', { 'termName:sv': name });
const themes = (db: Database) => readTermList(db, 'theme', swedish);
const namesOf = async (db: Database) => (await themes(db)).map(({ name }) => name.text);

/** Opens a theme's page and presses a button on it. */
async function press(db: Database, name: string, deed: string, fields: SettingFields = {}) {
  const term = (await themes(db)).find((one) => one.name.text === name);
  if (term === undefined) throw new Error(`no theme ${name}`);
  const by = await addAccount(db, 'staff');
  return changeTerm(contextOf(db), by, { kind: 'theme', id: term.id, deed, seen: term.seen, fields });
}

eachDatabase((db, dialect) => {
  const own = (test_: (one: Database) => Promise<void>) => withDatabase(dialect, test_);

  describe('a word of the kommun’s lists', () => {
    test('is added once, whatever its case, with an address of its own', () =>
      own(async (one) => {
        expect(await add(one, ' Skola  & förskola ')).toMatchObject({ kind: 'added' });
        expect((await themes(one))[0]).toMatchObject({
          slug: 'skola-forskola',
          name: { text: 'Skola & förskola' },
          uses: 0,
        });
        expect(await add(one, 'skola & FÖRSKOLA')).toMatchObject({ problems: [{ code: 'term-taken' }] });
        expect(await add(one, 'Skola, förskola')).toMatchObject({ kind: 'added' });
        expect((await themes(one)).map(({ slug }) => slug).sort()).toEqual([
          'skola-forskola',
          'skola-forskola-2',
        ]);
        expect(await add(one, '—')).toMatchObject({ problems: [{ code: 'term-without-letters' }] });
        expect(await add(one, '')).toMatchObject({ problems: [{ code: 'term-missing' }] });
      }));

    test('is called by its new name wherever it stands, and found by it', () =>
      own(async (one) => {
        await save(one);
        const outcome = await press(one, 'Trafik & vägar', termDeeds.rename, {
          'termName:sv': 'Gator',
          'termName:fi': 'Kadut',
        });
        expect(outcome).toMatchObject({ kind: 'renamed' });
        const { items } = await listDialogues(one, new URLSearchParams('tema=trafik'), reading);
        expect(items[0]?.themes.map(({ name }) => name.text)).toEqual(['Gator']);
        expect((await searchDialogues(one, 'gator', reading)).hits.size).toBe(1);
        expect((await searchDialogues(one, 'trafik', reading)).hits.size).toBe(0);
        // The list that it was imported from may say the old name for years.
        await save(one);
        expect(await namesOf(one)).toEqual(['Gator']);
      }));

    test('that is used no more stays where it stands, is offered nowhere else, and can be used again', () =>
      own(async (one) => {
        await save(one);
        await press(one, 'Trafik & vägar', termDeeds.retire);
        expect((await themes(one))[0]).toMatchObject({ isRetired: true, uses: 1 });
        const offered = async (query: string) => {
          const { total, choices } = await listDialogues(one, new URLSearchParams(query), reading);
          return { total, themes: choices.theme.map(({ value }) => value) };
        };
        // Who comes by an address of it sees what is chosen; nobody else is offered it.
        expect(await offered('tema=trafik')).toEqual({ total: 1, themes: ['trafik'] });
        expect(await offered('')).toEqual({ total: 1, themes: [] });
        expect((await readTerms(one, swedish)).theme).toMatchObject([{ slug: 'trafik', isRetired: true }]);
        await press(one, 'Trafik & vägar', termDeeds.restore);
        expect(await offered('')).toEqual({ total: 1, themes: ['trafik'] });
        expect((await themes(one))[0]).toMatchObject({ isRetired: false });
      }));

    test('that another takes the place of leaves it dialogues, followers and addresses, for good', () =>
      own(async (one) => {
        await save(one);
        await save(one, {
          slug: 'bada',
          themes: [sampleDialogue().themes![0]!, { slug: 'vagar', name: { sv: 'Vägar' } }],
        });
        const [trafik, vagar] = ['Trafik & vägar', 'Vägar'];
        const idOf = async (name: string) =>
          (await themes(one)).find((term) => term.name.text === name)?.id ?? '';
        const [from, into] = [await idOf(trafik), await idOf(vagar)];
        await addFollower(one, 'ett@example.org', { scope: 'theme', targetId: from });
        await addFollower(one, 'tva@example.org', { scope: 'theme', targetId: from });
        await addFollower(one, 'tva@example.org', { scope: 'theme', targetId: into, confirmedAt: null });

        expect(await press(one, trafik, termDeeds.merge, { [intoField]: into })).toEqual({
          kind: 'merged',
          id: into,
        });
        expect(await namesOf(one)).toEqual([vagar]);
        expect(await readTerm(one, 'theme', into, swedish)).toMatchObject({ uses: 2 });
        expect(await readTerm(one, 'theme', from, swedish)).toBeNull();
        const followed = one
          .selectFrom('subscription')
          .select('target_id')
          .where('confirmed_at', 'is not', null);
        expect(await followed.execute()).toEqual([{ target_id: into }, { target_id: into }]);
        const { total, filter } = await listDialogues(one, new URLSearchParams('tema=trafik'), reading);
        expect([total, filter.chosen.theme]).toEqual([2, ['vagar']]);
        // A list that still says the old word means the new one.
        await save(one);
        expect(await namesOf(one)).toEqual([vagar]);
      }));

    test('is merged with one that is there, and not with itself', () =>
      own(async (one) => {
        await add(one, 'Vatten');
        const [term] = await themes(one);
        for (const into of ['', 'finns-inte', term?.id ?? ''])
          expect(await press(one, 'Vatten', termDeeds.merge, { [intoField]: into })).toMatchObject({
            problems: [{ field: intoField, code: 'into-missing' }],
          });
      }));
  });

  test('who has not seen a word’s latest name or state changes nothing', async () => {
    await add(db(), 'Vatten');
    const [term] = await themes(db());
    const by = await addAccount(db(), 'staff');
    await press(db(), 'Vatten', termDeeds.rename, { 'termName:sv': 'Vatten och avlopp' });
    const late = { kind: 'theme' as const, id: term?.id ?? '', seen: term?.seen ?? '', fields: {} };
    expect(await changeTerm(contextOf(db()), by, { ...late, deed: termDeeds.retire })).toEqual({
      kind: 'refused',
      problems: [{ field: null, code: 'term-changed' }],
    });
    expect(
      await changeTerm(contextOf(db()), by, { ...late, id: 'finns-inte', deed: termDeeds.retire }),
    ).toEqual({
      kind: 'unknown',
    });
  });
});

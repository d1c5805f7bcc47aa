import { describe, expect, test } from 'vitest';

import { languages } from '~/i18n/i18n.server';
import { writeAudit } from '~/platform/audit.server';
import { newId } from '~/platform/ids';
import { toJson } from '~db/columns';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { openPlan, planWriter } from '../../../../tests/support/sample-plan';
import { changeDraft } from '../draft/change-draft.server';
import { draftInputs, writeSeen } from '../draft/draft-form';
import { saveStep } from '../steps/save-step.server';
import { readHistory, readHistoryChoice, readLastChange } from './read-history.server';

const swedish = languages.find(({ tag }) => tag === 'sv')!;
const all = readHistoryChoice(new URLSearchParams());

eachDatabase((db) => {
  /** Anna writes a purpose, then Birgit another, and answers a condition. */
  async function prepare() {
    const { anna, dialogue } = await openPlan(db());
    const birgit = await planWriter(
      db(),
      'representative',
      'Birgit Ek',
      new Date('2026-11-23T08:00:00.000Z'),
    );
    const write = (writing: typeof anna, step: 'question' | 'gates', seen: object, typed: object) => {
      const seenIn = writeSeen({ ...seen });
      const form = new Map(Object.entries({ ...typed, [draftInputs.seen]: seenIn }));
      return saveStep(db(), dialogue, { step, form, ladder: 5 }, writing);
    };
    await write(anna, 'question', { 'purpose.sv': 0 }, { 'purpose.sv': 'Annas syfte' });
    await write(birgit, 'question', { 'purpose.sv': 1 }, { 'purpose.sv': 'Birgits syfte' });
    const gate = { 'gate.wanted.answer': 'no', 'gate.wanted.ground': 'Nej.' };
    await write(birgit, 'gates', { 'gate.wanted': 0 }, gate);
    return { dialogue, birgit };
  }

  describe('the history of a dialogue', () => {
    test('tells every change, the latest first: who, when, from what to what', async () => {
      const { dialogue } = await prepare();
      const { saves, pages, editors } = await readHistory(db(), dialogue, all, swedish);
      expect(pages).toBe(1);
      expect(editors.map(({ name }) => name)).toEqual(['Anna Lind', 'Birgit Ek']);
      expect(saves.map(({ by, at }) => [by, at])).toEqual([
        ['Birgit Ek', '2026-11-23T08:00:00.000Z'],
        ['Anna Lind', '2026-11-22T18:00:00.000Z'],
      ]);
      expect(saves[0]?.changes).toMatchObject([
        { field: 'gate', item: 'wanted', part: 'gates', from: {}, to: { answer: 'no', ground: 'Nej.' } },
        { field: 'purpose', language: 'sv', from: { '': 'Annas syfte' }, to: { '': 'Birgits syfte' } },
      ]);
    });

    test('is narrowed to a step and to a person', async () => {
      const { dialogue, birgit } = await prepare();
      const choose = (address: Record<string, string>) =>
        readHistory(db(), dialogue, readHistoryChoice(new URLSearchParams(address)), swedish);
      const fieldsOf = ({ saves }: Awaited<ReturnType<typeof choose>>) =>
        saves.flatMap(({ changes }) => changes.map(({ field }) => field));
      expect(fieldsOf(await choose({ steg: 'gates' }))).toEqual(['gate']);
      const hers = { person: birgit.actor.accountId, steg: 'question' };
      expect(fieldsOf(await choose(hers))).toEqual(['purpose']);
      expect(fieldsOf(await choose({ steg: 'finns-inte', person: '-', sida: '9' }))).toHaveLength(5);
      expect(await choose({ fran: '2026-11-23', till: '2026-11-23' })).toMatchObject({
        saves: [{ by: 'Birgit Ek' }],
      });
      expect(fieldsOf(await choose({ till: '2026-11-21' }))).toEqual([]);
    });

    test('goes on after the plan: what is concluded, decided, done, told and learnt is in it too', async () => {
      const { dialogue, birgit } = await prepare();
      const written = {
        conclusions: { 'conclusion.ljus/sv': { text: 'Fler lampor.', of: null } },
        decisions: { 'decisions.b1': { body: 'tn', decidedOn: '2026-11-01', themes: ['ljus'] } },
        actions: { 'actionTitle.a1/sv': { text: 'Sätt upp lampor', of: null } },
        feedback: { 'feedbackNoted.sv': { text: 'Ni vill ha ljus.', of: null } },
        result: { 'themeOutcome.ljus': 'yes' },
        followUp: { 'goalOutcome.m1': { reached: 'partly', outcome: 'Halvvägs.' } },
        report: { 'reportUse.sv': { text: 'Så här.', of: null } },
      };
      const values = Object.values(written).flatMap((of) => Object.entries<unknown>(of));
      const changes = values.map(([key, value]) => {
        const [field = '', item = ''] = key.split('.');
        return { field, item, seen: 0, value };
      });
      const stamp = { by: birgit.actor.accountId, now: birgit.now };
      await db()
        .transaction()
        .execute((trx) => changeDraft(trx, dialogue.id, changes, stamp));
      for (const [part, of] of Object.entries(written)) {
        const choice = readHistoryChoice(new URLSearchParams({ steg: part }));
        const { saves } = await readHistory(db(), dialogue, choice, swedish);
        const told = saves.flatMap((save) => save.changes);
        expect(told.map((change) => [change.part, `${change.field}.${change.item}`])).toEqual([
          [part, Object.keys(of)[0]],
        ]);
      }
    });

    test('tells what was done with the dialogue and by whom; nobody outside the kommun is named', async () => {
      const { dialogue, birgit } = await prepare();
      const resident = await addAccount(db(), 'resident', { name: 'Maja' });
      const id = newId();
      const at = birgit.now.toISOString();
      await db()
        .insertInto('publication')
        .values({
          ...{
            id,
            dialogue_id: dialogue.id,
            kind: 'cancel',
            content: '{}',
            note: toJson({ sv: 'Ån svämmar.' }),
          },
          ...{ asked_by: birgit.actor.accountId, asked_at: at, publish_at: null, state: 'published' },
          ...{ judged_by: null, judged_at: null, judged_note: null, closed_at: at, published_at: at },
        })
        .execute();
      const log = async (actor: string, action: string, subject: string) =>
        writeAudit(db(), birgit.secrets, { at, actor, action, subject });
      await log(birgit.actor.accountId, 'publication.asked', id);
      await log('system', 'publication.published', id);
      await log(resident, 'handover.made', dialogue.id);
      await log(resident, 'misunderstanding.reported', dialogue.id);
      await log(birgit.actor.accountId, 'publication.asked', newId());
      const choice = readHistoryChoice(new URLSearchParams({ steg: 'events' }));
      const { saves } = await readHistory(db(), dialogue, choice, swedish);
      const told = saves.flatMap(({ by, events }) => events.map((event) => ({ by, ...event })));
      const cancel = { publication: 'cancel', note: { text: 'Ån svämmar.' } };
      expect(told).toMatchObject([
        { by: null, action: 'handover.made' },
        { by: 'Birgit Ek', action: 'publication.asked', ...cancel },
        { by: null, action: 'publication.published', ...cancel },
        { by: 'Anna Lind', action: 'dialogue.started', publication: null },
      ]);
      expect(told).toHaveLength(4);
    });

    test('says who changed a step last', async () => {
      const { dialogue } = await prepare();
      expect(await readLastChange(db(), dialogue.id, 'question')).toEqual({
        by: 'Birgit Ek',
        at: '2026-11-23T08:00:00.000Z',
      });
      expect(await readLastChange(db(), dialogue.id, 'goals')).toBeNull();
    });
  });
});

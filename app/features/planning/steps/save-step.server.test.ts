import { describe, expect, test } from 'vitest';

import { eachDatabase } from '../../../../tests/support/database';
import { openPlan, planWriter } from '../../../../tests/support/sample-plan';
import { readDraft } from '../draft/change-draft.server';
import { storedValue, textOf, valueOf } from '../draft/draft';
import { draftInputs, writeSeen } from '../draft/draft-form';
import { planFields } from '../plan/plan-fields';
import type { PlanStep } from '../plan/plan-step';
import { saveStep } from './save-step.server';

type Plan = Awaited<ReturnType<typeof openPlan>>;

eachDatabase((db) => {
  const save = (
    { dialogue }: Plan,
    writing: Plan['anna'],
    step: PlanStep,
    seen: Record<string, number>,
    typed: Record<string, string>,
    ladder: 4 | 5 = 5,
  ) => {
    const form = new Map([...Object.entries(typed), [draftInputs.seen, writeSeen(seen)]]);
    return saveStep(db(), dialogue, { step, form, ladder }, writing);
  };
  const draftOf = ({ dialogue }: Plan) => readDraft(db(), dialogue);
  const gate = { 'gate.wanted.answer': 'yes', 'gate.wanted.ground': 'Nämnden har bett om det.' };

  describe('the page of a step', () => {
    test('is kept whole, and lists call the dialogue by its new name', async () => {
      const plan = await openPlan(db());
      const outcome = await save(
        plan,
        plan.anna,
        'question',
        { 'title.sv': 1, 'purpose.sv': 0 },
        { 'title.sv': 'Lekplatsen', 'purpose.sv': 'Barnen ska få leka.' },
      );
      expect(outcome).toEqual({ kind: 'saved', changed: ['title.sv', 'purpose.sv'] });
      const row = await db()
        .selectFrom('dialogue')
        .select('title')
        .where('id', '=', plan.dialogue.id)
        .executeTakeFirstOrThrow();
      expect(JSON.stringify(row.title)).toContain('Lekplatsen');
    });

    test('is not kept at all when one of its texts is too long, and comes back as it was typed', async () => {
      const plan = await openPlan(db());
      const typed = { 'purpose.sv': 'ord '.repeat(50_000), background: 'Kort.' };
      const outcome = await save(plan, plan.anna, 'question', { 'purpose.sv': 0, 'background.': 0 }, typed);
      expect(outcome).toMatchObject({
        kind: 'returned',
        form: { values: typed, problems: [{ name: 'purpose.sv', code: 'too-long' }] },
      });
      expect(valueOf(await draftOf(plan), planFields.background)).toBeNull();
    });

    test('that someone else has changed comes back with both texts, and is kept when it is sent again', async () => {
      const plan = await openPlan(db());
      const cem = await planWriter(db(), 'communicator', 'Cem Aydın');
      await save(plan, cem, 'question', { 'purpose.sv': 0 }, { 'purpose.sv': 'Cems syfte' });
      const mine = { 'purpose.sv': 'Mitt syfte' };
      const outcome = await save(plan, plan.anna, 'question', { 'purpose.sv': 0 }, mine);
      expect(outcome).toMatchObject({
        kind: 'returned',
        form: {
          values: mine,
          seen: { 'purpose.sv': 1 },
          theirs: [{ by: 'Cem Aydın', parts: { '': 'Cems syfte' } }],
        },
      });
      await save(plan, plan.anna, 'question', { 'purpose.sv': 1 }, mine);
      expect(textOf(await draftOf(plan), planFields.purpose, 'sv')).toBe('Mitt syfte');
    });
  });

  describe('what only a representative may say', () => {
    test('is kept from a representative', async () => {
      const plan = await openPlan(db());
      const birgit = await planWriter(db(), 'representative', 'Birgit Ek');
      await save(plan, birgit, 'gates', { 'gate.wanted': 0 }, gate);
      expect(storedValue(await draftOf(plan), planFields.gate, 'wanted')).toMatchObject({ answer: 'yes' });
    });

    test('is refused with a day to come, whoever sends it: no body has decided it yet', async () => {
      const plan = await openPlan(db());
      const birgit = await planWriter(db(), 'representative', 'Birgit Ek');
      const decided = {
        'levelDecision..level': 'dialogue',
        'levelDecision..body': 'tn',
        'levelDecision..section': '§ 1',
      };
      const decide = (decidedOn: string) =>
        save(
          plan,
          birgit,
          'level',
          { 'levelDecision.': 0 },
          { ...decided, 'levelDecision..decidedOn': decidedOn },
        );
      expect(await decide('2026-11-23')).toMatchObject({
        kind: 'returned',
        form: { values: decided, problems: [{ name: 'levelDecision..decidedOn', code: 'in-future' }] },
      });
      expect(await decide('2026-11-22')).toMatchObject({ kind: 'saved' });
    });

    test.each([
      [
        'the conditions',
        'gates',
        { 'gate.wanted': 0, 'guiding.open': 0 },
        { ...gate, 'guiding.open': 'Ja.' },
      ],
      [
        'the level',
        'level',
        { 'levelDecision.': 0 },
        {
          'levelDecision..level': 'dialogue',
          'levelDecision..body': 'tn',
          'levelDecision..decidedOn': '2026-11-01',
          'levelDecision..section': '§ 1',
        },
      ],
    ] as const)(
      'is refused from an officer, with all that was sent beside it: %s',
      async (_, step, seen, typed) => {
        const plan = await openPlan(db());
        const refused = await save(plan, plan.anna, step, seen, typed).catch((thrown: unknown) => thrown);
        expect((refused as Response).status).toBe(403);
        const draft = await draftOf(plan);
        expect([...draft.versions.values()].map(({ field }) => field).sort()).toEqual(['kind', 'title']);
      },
    );
  });

  test('a field that the step has not is refused', async () => {
    const plan = await openPlan(db());
    const refused = await save(plan, plan.anna, 'question', { 'gate.wanted': 0 }, gate).catch(
      (thrown: unknown) => thrown,
    );
    expect((refused as Response).status).toBe(400);
  });

  test('a level that the kommun’s ladder has not can’t be proposed', async () => {
    const plan = await openPlan(db());
    const propose = (ladder: 4 | 5) =>
      save(plan, plan.anna, 'level', { 'proposedLevel.': 0 }, { proposedLevel: 'codecide' }, ladder);
    expect(await propose(4)).toMatchObject({
      kind: 'returned',
      form: { problems: [{ name: 'proposedLevel', code: 'unknown-choice' }] },
    });
    expect(await propose(5)).toMatchObject({ kind: 'saved' });
  });
});

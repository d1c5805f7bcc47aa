import { describe, expect, test } from 'vitest';

import { eachDatabase } from '../../../../tests/support/database';
import { openPlan } from '../../../../tests/support/sample-plan';
import { readDraft } from '../draft/change-draft.server';
import { storedValue, textOf, thingsOf } from '../draft/draft';
import { draftInputs, writeSeen } from '../draft/draft-form';
import { planFields } from '../plan/plan-fields';
import type { PlanStep } from '../plan/plan-step';
import { meantForm } from './meant-form';
import { saveStep } from './save-step.server';

type Plan = Awaited<ReturnType<typeof openPlan>>;

eachDatabase((db) => {
  /** Sends the form of a step as its page does. `seen`: what it was shown, new unless told. */
  const send = (
    { dialogue, anna }: Plan,
    step: PlanStep,
    typed: Record<string, string>,
    seen: Record<string, number>,
  ) => {
    const { form } = meantForm(new Map([...Object.entries(typed), [draftInputs.seen, writeSeen(seen)]]));
    return saveStep(db(), dialogue, { step, form, ladder: 5 }, anna);
  };
  const draftOf = ({ dialogue }: Plan) => readDraft(db(), dialogue);
  const survey = { 'methods.survey.chosen': '1', 'methods.survey.done-try_out': '1' };

  describe('the methods of a plan', () => {
    test('are kept with the steps that are ticked, and gone once they are unticked', async () => {
      const plan = await openPlan(db());
      await send(
        plan,
        'methods',
        { ...survey, 'methods.survey.note': 'Två språk.' },
        { 'methods.survey': 0 },
      );
      expect(storedValue(await draftOf(plan), planFields.methods, 'survey')).toEqual({
        done: ['try_out'],
        note: 'Två språk.',
      });
      await send(plan, 'methods', { 'methods.survey.done-try_out': '1' }, { 'methods.survey': 1 });
      expect(thingsOf(await draftOf(plan), planFields.methods)).toEqual([]);
    });

    test('never come to hold a way to take part in information, whatever is sent; what is kept is nothing', async () => {
      const plan = await openPlan(db());
      await send(plan, 'level', { proposedLevel: 'inform' }, { 'proposedLevel.': 0 });
      const sent = await send(
        plan,
        'methods',
        { ...survey, groupSize: 'many' },
        { 'methods.survey': 0, 'groupSize.': 0 },
      );
      expect(sent).toMatchObject({
        kind: 'returned',
        form: { problems: [{ name: 'methods.survey.chosen', code: 'not-for-information' }] },
      });
      const draft = await draftOf(plan);
      expect(thingsOf(draft, planFields.methods)).toEqual([]);
      expect(storedValue(draft, planFields.groupSize, '')).toBeNull();
    });
  });

  test('a group that is moved by a button is kept with all else that was typed on the page', async () => {
    const plan = await openPlan(db());
    const typed = {
      'groups.a.name': 'Barn',
      'groups.a.concerned': 'no',
      'groups.a.active': 'no',
      'groupAnswer.hardest': 'De minsta.',
      move: 'a yesno',
    };
    await send(plan, 'groups', typed, { 'groups.a': 0, 'groupAnswer.hardest': 0 });
    const draft = await draftOf(plan);
    expect(storedValue(draft, planFields.groups, 'a')).toEqual({
      name: 'Barn',
      concerned: 'yes',
      active: 'no',
    });
    expect(storedValue(draft, planFields.groupAnswer, 'hardest')).toBe('De minsta.');
  });

  test('a step on the way that is taken away takes its texts with it', async () => {
    const plan = await openPlan(db());
    const typed = { 'way.a.kind': 'collection', 'way.a.on': '2026-11-01', 'wayTitle.a/sv': 'Enkät' };
    await send(plan, 'time', typed, { 'way.a': 0, 'wayTitle.a/sv': 0 });
    expect(textOf(await draftOf(plan), planFields.wayTitle, 'a/sv')).toBe('Enkät');
    const removed = await send(
      plan,
      'time',
      { ...typed, 'remove.way.a': '1' },
      { 'way.a': 1, 'wayTitle.a/sv': 1 },
    );
    expect(removed).toEqual({ kind: 'saved', changed: ['way.a', 'wayTitle.a/sv'] });
  });

  test('days that run backwards are refused at their field, and nothing of the page is kept', async () => {
    const plan = await openPlan(db());
    const outcome = await send(
      plan,
      'time',
      { opensOn: '2026-11-02', closesOn: '2026-11-01' },
      { 'opensOn.': 0, 'closesOn.': 0 },
    );
    expect(outcome).toMatchObject({
      kind: 'returned',
      form: { problems: [{ name: 'closesOn', code: 'end-before-start' }] },
    });
    expect((await draftOf(plan)).versions.has('opensOn.')).toBe(false);
  });
});

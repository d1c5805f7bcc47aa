import { describe, expect, test } from 'vitest';

import { readDocument } from '~/features/dialogues/read-document.server';
import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { StaffRole } from '~db/schema/staff';

import { eachDatabase } from '../../../../tests/support/database';
import { sampleNow as now } from '../../../../tests/support/sample-dialogue';
import { sampleSecrets as secrets } from '../../../../tests/support/sample-meeting';
import { actionForm, decisionForm, startOutcome } from '../../../../tests/support/sample-outcome';
import { readResult } from '../read-result.server';
import { decisionsOf } from './outcome-draft';
import { publishOutcome } from './publish-outcome.server';
import { readOutcome } from './read-outcome.server';
import { readStagedProtocol } from './read-staged-protocol.server';
import { resultFromDraft, resultObstacles } from './result-draft';
import { saveAction, saveDecision, saveResultDraft } from './save-outcome.server';
import { tellUpdate } from './tell-update.server';

async function snapshotOf(db: Database, dialogue: WorkDialogue) {
  const { draft, facts } = await readOutcome(db, dialogue, now);
  const snapshot = resultFromDraft(draft, facts);
  return {
    snapshot,
    obstacles: resultObstacles(snapshot, { ...facts, source: 'sv' }).map(({ code }) => code),
  };
}

eachDatabase((db) => {
  describe('a decision is not kept', () => {
    test.each([
      ['from before the dialogue closed', { decidedOn: '2026-10-31' }, 'decidedOn', 'before-close'],
      ['from a day to come', { decidedOn: '2026-11-23' }, 'decidedOn', 'in-future'],
      ['without who decided', { body: '' }, 'body', 'missing'],
      ['by a body that the kommun does not have', { body: 'finns-inte' }, 'body', 'unknown-choice'],
    ])('%s', async (_, change, part, code) => {
      const { dialogue, writing } = await startOutcome(db());
      const id = newId();
      const changes = Object.fromEntries(Object.entries(change).map(([k, v]) => [`decisions.${id}.${k}`, v]));
      const sent = { id, form: decisionForm(id, changes), file: null };
      const outcome = await saveDecision(db(), dialogue, sent, writing);
      expect(outcome).toMatchObject({
        kind: 'returned',
        form: { problems: [{ name: `decisions.${id}.${part}`, code }] },
      });
    });

    test('without grounds, nor with a file that is no PDF', async () => {
      const { dialogue, writing } = await startOutcome(db());
      const id = newId();
      const form = decisionForm(id, { [`decisionGrounds.${id}/sv`]: ' ' });
      const outcome = await saveDecision(
        db(),
        dialogue,
        { id, form, file: new TextEncoder().encode('MZ') },
        writing,
      );
      expect(outcome.kind === 'returned' && outcome.form.problems.map(({ code }) => code)).toEqual([
        'no-grounds',
        'not-a-pdf',
      ]);
    });
  });

  test('nothing is kept of a form that slips in a second decision or action, past the rules for its own', async () => {
    const { dialogue, writing } = await startOutcome(db());
    const [id, other] = [newId(), newId()];
    const early = decisionForm(other, { [`decisions.${other}.decidedOn`]: '2026-10-31' });
    const own = decisionForm(id);
    const both = new Map([...early, ...own, ['seen', `${early.get('seen')} ${own.get('seen')}`]]);
    const status = (thrown: unknown) => (thrown as Response).status;
    expect(await saveDecision(db(), dialogue, { id, form: both, file: null }, writing).catch(status)).toBe(
      400,
    );
    const nobodys = actionForm(other, { [`actionResponsible.${other}/sv`]: '' });
    const actions = new Map([
      ...nobodys,
      ...actionForm(id),
      ['seen', `${nobodys.get('seen')} ${actionForm(id).get('seen')}`],
    ]);
    expect(await saveAction(db(), dialogue, { id, form: actions }, writing).catch(status)).toBe(400);
    const { draft } = await readOutcome(db(), dialogue, now);
    expect(decisionsOf(draft)).toEqual([]);
  });

  test('another dialogue’s decision and protocol are nothing that a dialogue can make its own', async () => {
    const [theirs, ours] = [await startOutcome(db()), await startOutcome(db())];
    const [id, own] = [newId(), newId()];
    const pdf = new TextEncoder().encode('%PDF-1.7 hemligt');
    await saveDecision(db(), theirs.dialogue, { id, form: decisionForm(id), file: pdf }, theirs.writing);
    const { snapshot } = await snapshotOf(db(), theirs.dialogue);
    const publish = { snapshot, note: null };
    await db()
      .transaction()
      .execute((trx) => publishOutcome(trx, theirs.dialogue, publish, { now, secrets }));
    const status = (thrown: unknown) => (thrown as Response).status;
    const sent = { id, form: decisionForm(id), file: null };
    expect(await saveDecision(db(), ours.dialogue, sent, ours.writing).catch(status)).toBe(404);
    const protocol = snapshot.content.told?.decisions[0]?.protocol ?? '';
    const form = decisionForm(own, { [`decisions.${own}.document`]: protocol });
    const withTheirs = { id: own, form, file: null };
    expect(await saveDecision(db(), ours.dialogue, withTheirs, ours.writing).catch(status)).toBe(400);
  });

  test('an action is not kept without anyone responsible', async () => {
    const { dialogue, writing } = await startOutcome(db());
    const id = newId();
    const form = actionForm(id, { [`actionResponsible.${id}/sv`]: '' });
    const outcome = await saveAction(db(), dialogue, { id, form }, writing);
    expect(outcome).toMatchObject({ kind: 'returned', form: { problems: [{ code: 'nobody-responsible' }] } });
  });

  test('a result without the promised decision, or a theme without an answer, is not for publishing', async () => {
    const { dialogue, writing } = await startOutcome(db());
    expect((await snapshotOf(db(), dialogue)).obstacles).toEqual(['no-decision']);
    const cleared = new Map([
      ['seen', 'themeResponse.ljus/sv=0'],
      ['themeResponse.ljus/sv', 'Ja.'],
    ]);
    expect((await saveResultDraft(db(), dialogue, cleared, writing)).kind).toBe('saved');
    const emptied = new Map([
      ['seen', 'themeResponse.ljus/sv=1'],
      ['themeResponse.ljus/sv', ''],
    ]);
    await saveResultDraft(db(), dialogue, emptied, writing);
    expect((await snapshotOf(db(), dialogue)).obstacles).toEqual(['no-decision', 'theme-without-response']);
  });

  test('a result without a decision that only the way to it promises is not for publishing either', async () => {
    const step = { kind: 'decision', mode: 'triangle', title: { sv: 'Beslut' } } as const;
    const steps = [{ ...step, startsAt: '2026-11-20T08:00:00.000Z' }];
    const promised = await startOutcome(db(), { decisionExpectedOn: undefined, steps });
    expect((await snapshotOf(db(), promised.dialogue)).obstacles).toEqual(['no-decision']);
    const unpromised = await startOutcome(db(), { decisionExpectedOn: undefined, steps: [] });
    expect((await snapshotOf(db(), unpromised.dialogue)).obstacles).toEqual([]);
  });

  test('a protocol is read before it is public by those who see the dialogue’s work, and by nobody else', async () => {
    const { dialogue, writing } = await startOutcome(db());
    const id = newId();
    const pdf = new TextEncoder().encode('%PDF-1.7 protokoll');
    await saveDecision(db(), dialogue, { id, form: decisionForm(id), file: pdf }, writing);
    const { draft } = await readOutcome(db(), dialogue, now);
    const file = decisionsOf(draft)[0]?.document ?? '';
    const read = async (role: StaffRole, dialogueId: string | null) => {
      const content = await readStagedProtocol(db(), { kind: 'staff', roles: [{ role, dialogueId }] }, file);
      return content?.toString() ?? null;
    };
    expect(await read('representative', null)).toBe('%PDF-1.7 protokoll');
    expect(await read('officer', dialogue.id)).toBe('%PDF-1.7 protokoll');
    expect(await read('officer', newId())).toBeNull();
    const anonymous = { kind: 'anonymous', wasSignedIn: false } as const;
    expect(await readStagedProtocol(db(), anonymous, file)).toBeNull();
    expect(await readDocument(db(), file, now)).toBeNull();
  });

  test('what is published is walked from theme to decision to action; a later correction leaves the earlier version as it was', async () => {
    const { dialogue, writing } = await startOutcome(db());
    const [decision, action] = [newId(), newId()];
    const pdf = new TextEncoder().encode('%PDF-1.7 protokoll');
    const saved = await saveDecision(
      db(),
      dialogue,
      { id: decision, form: decisionForm(decision), file: pdf },
      writing,
    );
    expect(saved.kind).toBe('saved');
    const actionSent = actionForm(action, { [`actions.${action}.decision`]: decision });
    await saveAction(db(), dialogue, { id: action, form: actionSent }, writing);
    const publish = async (note: string) => {
      const { snapshot, obstacles } = await snapshotOf(db(), dialogue);
      expect(obstacles).toEqual([]);
      return db()
        .transaction()
        .execute((trx) => publishOutcome(trx, dialogue, { snapshot, note: { sv: note } }, { now, secrets }));
    };
    expect(await publish('Beslutet är taget.')).toBe(2);
    const reading = { language: 'sv', now };
    const page = await readResult(db(), dialogue.slug, reading);
    expect(page?.result.themes[0]?.decisions).toEqual([decision]);
    expect(page?.result.decisions[0]).toMatchObject({ id: decision, themes: [{ key: 'ljus' }] });
    expect(page?.result.decisions[0]?.protocol?.bytes).toBe(pdf.length);
    expect(page?.result.actions[0]).toMatchObject({ id: action, decisionId: decision });

    const corrected = decisionForm(decision, {
      seen: `decisions.${decision}=1 decisionOutcome.${decision}/sv=1 decisionGrounds.${decision}/sv=1`,
      [`decisionOutcome.${decision}/sv`]: 'Tolv lyktor sätts upp.',
    });
    expect(
      (await saveDecision(db(), dialogue, { id: decision, form: corrected, file: null }, writing)).kind,
    ).toBe('saved');
    expect(await publish('Antalet var fel.')).toBe(3);
    const outcomeIn = async (version: number) =>
      (await readResult(db(), dialogue.slug, reading, version))?.result.decisions[0]?.outcome.text;
    expect([await outcomeIn(2), await outcomeIn(3)]).toEqual(['Lyktor sätts upp.', 'Tolv lyktor sätts upp.']);

    const tell = (typed: { state: string; day: string; note: string }) =>
      tellUpdate(db(), dialogue, { id: action, typed }, writing);
    expect(await tell({ state: 'stopped', day: '2026-11-20', note: '' })).toMatchObject({
      problems: [{ field: 'note', code: 'no-reason' }],
    });
    expect(await tell({ state: 'done', day: '2026-11-30', note: '' })).toMatchObject({
      problems: [{ field: 'day', code: 'in-future' }],
    });
    expect(await tell({ state: 'done', day: '2026-11-20', note: 'Klart.' })).toEqual({ kind: 'told' });
    expect(await tell({ state: 'done', day: '2026-11-20', note: 'Klart.' })).toEqual({ kind: 'told' });
    const after = await readResult(db(), dialogue.slug, reading);
    expect(after?.result.actions[0]?.updates.map(({ state }) => state)).toEqual(['done']);
    expect(
      await tellUpdate(db(), dialogue, { id: newId(), typed: { state: 'done', day: '', note: '' } }, writing),
    ).toEqual({ kind: 'unknown' });
  });
});

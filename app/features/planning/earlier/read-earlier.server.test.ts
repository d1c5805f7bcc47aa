import { expect, test } from 'vitest';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';

import { eachDatabase } from '../../../../tests/support/database';
import { draftOf, textIn } from '../../../../tests/support/draft-of';
import { sampleDialogue, sampleNow } from '../../../../tests/support/sample-dialogue';
import { openPlan } from '../../../../tests/support/sample-plan';
import { readEarlier, readSimilar } from './read-earlier.server';

eachDatabase((db) => {
  test('an earlier dialogue on the same question is found beside the plan, other drafts only by those who may see them', async () => {
    await db()
      .transaction()
      .execute((trx) => saveDialogue(trx, sampleDialogue(), { now: sampleNow }));
    const { dialogue } = await openPlan(db(), 'Otrygga skolvägar');
    await openPlan(db(), 'Skolvägen vid ån');
    const draft = draftOf({
      'title.sv': textIn('Otrygga skolvägar'),
      'question.sv': textIn('Var är skolvägen otrygg?'),
    });
    const looking = { dialogue, draft, language: 'sv', now: sampleNow };
    const officer = { ...looking, roles: [{ role: 'officer' as const, dialogueId: null }] };
    const stranger = { ...looking, roles: [] };
    const slugs = async (one: typeof officer | typeof stranger, query = '') =>
      (await readEarlier(db(), one, query)).dialogues.map(({ slug }) => slug).sort();
    expect(await slugs(officer)).toEqual(['skolvagen', 'skolvagen-vid-an']);
    expect(await slugs(stranger)).toEqual(['skolvagen']);
    expect(await slugs(stranger, 'säker')).toEqual(['skolvagen']);
    expect(await slugs(stranger, 'simhall')).toEqual([]);
    // A warning asks for more: the same purpose too.
    expect(await readSimilar(db(), officer)).toEqual([]);
    const purpose = 'Vi vill veta var, när och varför barn är otrygga, så att pengarna gör mest nytta.';
    const alike = draftOf({
      'title.sv': textIn('En trygg och säker skolväg'),
      'question.sv': textIn('Var är vägen otrygg?'),
      'purpose.sv': textIn(purpose),
    });
    const warned = await readSimilar(db(), { ...officer, draft: alike });
    expect(warned.map(({ slug }) => slug)).toEqual(['skolvagen']);
  });

  test('while a plan has no question and no purpose, nothing is said to be like it', async () => {
    const { dialogue } = await openPlan(db(), 'Skolvägen igen');
    const draft = draftOf({ 'title.sv': textIn('Skolvägen igen') });
    const looking = { dialogue, draft, roles: [], language: 'sv', now: sampleNow };
    expect(await readEarlier(db(), looking, '')).toEqual({ query: null, isAsked: false, dialogues: [] });
  });
});

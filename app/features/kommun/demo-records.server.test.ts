import { beforeAll, describe, expect, test } from 'vitest';

import { readInput } from '~/features/compilation/read-input.server';
import { contributionsByCategory } from '~/features/compilation/sorting/coding';
import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { summariseEvaluation } from '~/features/follow-up/evaluation/read-evaluation.server';
import { readReport } from '~/features/follow-up/report/read-report.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { storedValue } from '~/features/planning/draft/draft';
import { planFields } from '~/features/planning/plan/plan-fields';
import { planProgress } from '~/features/planning/plan/plan-progress';
import { readOwnFeedback } from '~/features/results/feedback/own-feedback.server';
import { readFeedback } from '~/features/results/feedback/read-feedback.server';
import { readOutcome } from '~/features/results/work/read-outcome.server';
import { resultFromDraft, resultObstacles } from '~/features/results/work/result-draft';
import { isId } from '~/platform/ids';
import { demoDrafts } from '~db/seeds/demo/plans/drafts';
import { demoDecision } from '~db/seeds/demo/work/decision';

import { eachDatabase } from '../../../tests/support/database';
import { sampleSecrets } from '../../../tests/support/sample-meeting';
import { fillDemo } from './fill-demo.server';

const now = new Date('2026-11-23T09:00:00.000Z');
const fields = new Map(Object.values(planFields).map((field) => [field.name, field]));

eachDatabase((db) => {
  describe('the demo kommun’s own dialogues were all made of the same records:', () => {
    beforeAll(() => fillDemo(db(), now, sampleSecrets), 120_000);

    const readDialogues = () =>
      db()
        .selectFrom('dialogue')
        .select(['id', 'slug', 'source_language as sourceLanguage', 'published_at as publishedAt'])
        .execute();

    /** Every dialogue with a public result. */
    async function readResults() {
      const dialogues = (await readDialogues()).filter(({ publishedAt }) => publishedAt !== null);
      const works = await Promise.all(
        dialogues.map(async ({ id, slug, sourceLanguage }) => {
          const work = await readWorkDialogue(db(), slug, now);
          if (work === null) throw new Error(slug);
          return { id, slug, sourceLanguage, ...(await readOutcome(db(), work, now)) };
        }),
      );
      return works.flatMap((work) =>
        work.published.content === null ? [] : [{ ...work, content: work.published.content }],
      );
    }

    test('each has a plan, and those that are published were let through by a representative', async () => {
      for (const { id, slug, sourceLanguage, publishedAt } of await readDialogues()) {
        const draft = await readDraft(db(), { id, sourceLanguage });
        for (const { field, item } of draft.versions.values()) {
          const known = fields.get(field);
          if (known !== undefined) expect(() => storedValue<unknown>(draft, known, item)).not.toThrow();
        }
        if (publishedAt === null) continue;
        const states = Object.fromEntries(planProgress(draft).map(({ step, state }) => [step, state]));
        expect({ slug, gates: states.gates, level: states.level }).toEqual({
          slug,
          gates: 'done',
          level: 'done',
        });
      }
    });

    test('some are planned, and nobody outside the workspace sees them yet', async () => {
      const drafts = (await readDialogues()).filter(({ publishedAt }) => publishedAt === null);
      expect(drafts.map(({ slug }) => slug).sort()).toEqual(demoDrafts.map(({ slug }) => slug).sort());
    });

    test('every result says what the workspace would publish, and nothing stops it', async () => {
      const results = await readResults();
      expect(results.length).toBeGreaterThan(20);
      for (const { slug, sourceLanguage, draft, facts, published } of results) {
        const made = resultFromDraft(draft, facts);
        // One decision has been recorded that is not public yet.
        if (slug === demoDecision.slug) expect(made.content.told?.decisions).toHaveLength(2);
        else expect(made.content, slug).toEqual(published.content);
        const stopping = resultObstacles(made, { ...facts, source: sourceLanguage });
        const isUndecided = published.decisions.length === 0;
        expect(stopping.filter(({ code }) => !(isUndecided && code === 'no-decision'))).toEqual([]);
      }
    });

    test('every theme of a result counts those who raised it, and leads to the decision and what is done', async () => {
      let [themes, led] = [0, 0];
      for (const { id, content } of await readResults()) {
        const { contributions, categories } = await readInput(db(), id);
        const raised = contributionsByCategory(contributions);
        const decided = new Set(content.told?.decisions.map((decision) => decision.id));
        for (const { key, mentions, decisions = [], outcome } of content.themes.filter((one) =>
          isId(one.key),
        )) {
          expect(categories.map((category) => category.id)).toContain(key);
          expect(raised.get(key)?.length).toBe(mentions);
          for (const decision of decisions) expect(decided).toContain(decision);
          if (decided.size > 0 && outcome !== 'pending') expect(decisions).not.toEqual([]);
          [themes, led] = [themes + 1, led + decisions.length];
        }
        for (const { decision } of content.told?.actions ?? []) expect(decided).toContain(decision);
      }
      expect(themes).toBeGreaterThan(60);
      expect(led).toBeGreaterThan(50);
    });

    test('some is still being sorted, by more than one, and what is hidden is counted', async () => {
      const dialogue = (await readDialogues()).find(({ slug }) => slug === 'hastigheter-i-byarna');
      const { contributions } = await readInput(db(), dialogue?.id ?? '');
      const sorted = contributions.filter(({ codings }) => codings.length > 0);
      expect(sorted.length).toBeGreaterThan(contributions.length * 0.4);
      expect(sorted.length).toBeLessThan(contributions.length * 0.6);
      expect(new Set(sorted.flatMap(({ codings }) => codings.map(({ coderId }) => coderId))).size).toBe(2);
      expect(contributions.filter(({ hidden }) => hidden !== null)).toHaveLength(1);
    });

    test('a resident walks from what they said to theme, decision and action, and has said what was misunderstood', async () => {
      const { id: accountId, email } = await db()
        .selectFrom('account')
        .select(['id', 'email'])
        .where('kind', '=', 'resident')
        .executeTakeFirstOrThrow();
      const own = await readOwnFeedback(db(), sampleSecrets, { accountId, email }, { language: 'sv', now });
      const views = await Promise.all(
        own.map(async ({ path }) => {
          const token = path.slice('/aterkoppling/'.length);
          const found = await readFeedback(db(), sampleSecrets, token, { language: 'sv', now });
          return found.kind === 'found' ? found.view : null;
        }),
      );
      const playground = views.find((view) => view?.dialogue.slug === 'lekplatsen-vid-an');
      expect(playground?.own.flatMap(({ themes }) => themes)).toMatchObject([
        { outcome: 'yes', isDecided: true },
        { outcome: 'later', isDecided: true },
      ]);
      const school = views.find((view) => view?.dialogue.slug === 'tryggare-vag-till-skolan-osteras');
      expect(school?.round).not.toBeNull();
      expect(school?.meetings.flatMap(({ notes }) => notes.filter(({ isOwn }) => isOwn))).toHaveLength(1);
      expect(school?.reported).toMatchObject([{ answer: null }]);
      const mails = await db().selectFrom('outgoing_mail').select('recipient').execute();
      expect(mails.map(({ recipient }) => recipient)).toContain(email);
      expect(mails.filter(({ recipient }) => recipient?.endsWith('.example') !== true)).toEqual([]);
    });

    test('one report is published by two, another drafted, and a result waits for a second pair of eyes', async () => {
      const dialogues = await readDialogues();
      const idOf = (slug: string) => dialogues.find((one) => one.slug === slug)?.id ?? '';
      const reading = { language: 'sv', now };
      const published = await readReport(db(), 'lekplatsen-vid-an', reading);
      const { answered } = await summariseEvaluation(db(), idOf('lekplatsen-vid-an'));
      expect(published?.report).toMatchObject({ answered, participants: 251 });
      expect(published?.report.goals).toHaveLength(3);
      expect(await readReport(db(), demoDecision.slug, reading)).toBeNull();
      const publications = await db()
        .selectFrom('publication')
        .select(['kind', 'state', 'dialogue_id as dialogueId'])
        .orderBy('kind')
        .execute();
      expect(publications).toEqual([
        { kind: 'report', state: 'published', dialogueId: idOf('lekplatsen-vid-an') },
        { kind: 'result', state: 'waiting', dialogueId: idOf(demoDecision.slug) },
      ]);
    });
  });
});

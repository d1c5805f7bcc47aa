import { randomUUID } from 'node:crypto';

import { readWorkDialogue, type WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import type { Writing } from '~/features/planning/draft/save-draft-form.server';
import { writeDemoValues } from '~/features/planning/write-demo-values.server';
import { readResult } from '~/features/results/read-result.server';
import { dayOf } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { DemoCalendar } from '~db/seeds/demo';
import type { DemoEvaluation, DemoFollowUp } from '~db/seeds/demo/work/demo-follow-up';

import { evaluationChoices, evaluationQuestions } from './evaluation/evaluation';
import { newRoomCode } from './evaluation/evaluation-link.server';
import {
  addInvited,
  closeRound,
  insertAnswer,
  openRound,
  setReview,
} from './evaluation/evaluation.queries.server';
import { plannedGoals, plannedGroups } from './follow-up-facts';
import { followUpFields } from './follow-up-fields';
import { readFollowUpDraft } from './read-follow-up.server';
import { fillReport } from './report/fill-report.server';

/** Writes what the made-up kommun found when it followed its dialogues up, asks those who took part, and drafts the reports. */
export async function fillDemoFollowUps(
  db: Database,
  followUps: readonly DemoFollowUp[],
  {
    calendar,
    officer,
    now,
    secrets,
  }: { calendar: DemoCalendar; officer: Writing['actor']; now: Date; secrets: Secrets },
): Promise<void> {
  for (const followUp of followUps) {
    const dialogue = await readWorkDialogue(db, followUp.slug, now);
    if (dialogue === null) throw new Error(`no dialogue ${followUp.slug}`);
    const writtenAt = new Date(calendar.at(followUp.writtenOn, '13:20'));
    const values = await valuesOf(db, dialogue, followUp, now);
    const { evaluation, report } = followUp;
    await db.transaction().execute(async (trx) => {
      await writeDemoValues(trx, dialogue, values, { by: officer.accountId, now: writtenAt });
      if (evaluation !== undefined) await fillEvaluation(trx, dialogue.id, evaluation, calendar);
    });
    if (report !== undefined) await fillReport(db, dialogue, { actor: officer, now: writtenAt, secrets });
  }
}

async function valuesOf(
  db: Database,
  dialogue: WorkDialogue,
  { goals, groups, questions, lessons, evaluation }: DemoFollowUp,
  now: Date,
) {
  const draft = await readFollowUpDraft(db, dialogue);
  const [goalIds, groupIds] = [plannedGoals(draft), plannedGroups(draft)];
  const value = (field: { name: string }, item: string | undefined, what: unknown) =>
    item === undefined ? [] : [{ field: field.name, item, value: what }];
  return [
    ...goals.flatMap((one, index) => value(followUpFields.goalOutcome, goalIds[index]?.id, one)),
    ...groups.flatMap((one, index) => value(followUpFields.groupReached, groupIds[index]?.id, one)),
    ...Object.entries(questions).flatMap(([code, text]) => value(followUpFields.followUp, code, text)),
    ...lessons.flatMap((one) => value(followUpFields.lessons, newId(), one)),
    ...(evaluation === undefined ? [] : await figuresOf(db, dialogue, now)),
  ];
}

/** Who took part is what the public result says, looked at and kept. */
async function figuresOf(db: Database, { slug, sourceLanguage }: WorkDialogue, now: Date) {
  const page = await readResult(db, slug, { language: sourceLanguage, now });
  const { participants = null, participation = [] } = page?.result ?? {};
  return [
    { field: followUpFields.followUpParticipants.name, item: '', value: participants },
    ...participation.map(({ dimension, groups }) => ({
      field: followUpFields.counted.name,
      item: dimension,
      value: groups.flatMap(({ label, count, populationShare }) =>
        count === 'suppressed'
          ? []
          : [
              {
                ...{ label: label.text, count },
                ...(populationShare === null ? {} : { share: Math.round(populationShare * 1000) / 10 }),
              },
            ],
      ),
    })),
  ];
}

async function fillEvaluation(
  trx: Database,
  dialogueId: Id,
  { openedOn, closedOn, invited, answers, ages, genders, areas, better }: DemoEvaluation,
  { at, day }: DemoCalendar,
): Promise<void> {
  await openRound(trx, dialogueId, newRoomCode(), dayOf(at(openedOn, '12:00')));
  await addInvited(trx, dialogueId, invited);
  const told = { age: spread(ages), gender: spread(genders), area: spread(areas) };
  const given = evaluationQuestions.map((question) => {
    const choices = evaluationChoices.flatMap((choice) => fill(choice, answers[question][choice]));
    return { question, choices };
  });
  const count = Math.max(...given.map(({ choices }) => choices.length));
  for (let index = 0; index < count; index += 1) {
    const id = randomUUID();
    const questions = Object.fromEntries(
      given.map(({ question, choices }) => [question, choices[index] ?? 'yes'] as const),
    );
    const [age, gender, area] = [told.age[index], told.gender[index], told.area[index]];
    const written = better[index];
    await insertAnswer(
      trx,
      { id, dialogueId, today: day(openedOn + (index % (closedOn - openedOn))), language: 'sv' },
      {
        answers: {
          questions,
          ...(age === undefined ? {} : { age }),
          ...(gender === undefined ? {} : { gender }),
          ...(area === undefined ? {} : { area }),
        },
        better: written?.text ?? null,
      },
    );
    if (written !== undefined && written.review !== null)
      await setReview(trx, { dialogueId, id, review: written.review });
  }
  await closeRound(trx, dialogueId, day(closedOn));
}

function fill<Value>(value: Value, times: number): readonly Value[] {
  return Array.from({ length: times }, () => value);
}

function spread(counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts).flatMap(([value, times]) => fill(value, times));
}

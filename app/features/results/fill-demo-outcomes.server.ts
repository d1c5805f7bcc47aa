import type { Writing } from '~/features/planning/draft/save-draft-form.server';
import { demoTexts, writeDemoValues } from '~/features/planning/write-demo-values.server';
import { newId } from '~/platform/ids';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { DemoCalendar } from '~db/seeds/demo';
import { demoDecision } from '~db/seeds/demo/work/decision';
import { demoMisunderstanding, type DemoRound } from '~db/seeds/demo/work/first-round';

import { personToken } from './feedback/person-link.server';
import { readFeedback } from './feedback/read-feedback.server';
import { reportMisunderstanding } from './feedback/report-misunderstanding.server';
import { insertRound } from './feedback/send-first-round.queries.server';
import { sendFirstRound } from './feedback/send-first-round.server';
import { actionFields, decisionFields, feedbackFields, resultFields } from './work/outcome-fields';

/** A dialogue of the demo, with the ids of its themes by their keys. */
export interface DemoDialogue {
  id: Id;
  themeIds: ReadonlyMap<string, Id>;
}

/** Who of the demo's people does it, and when today is. */
export interface DemoDoing {
  calendar: DemoCalendar;
  officer: Writing['actor'];
  secrets: Secrets;
}

const sourceLanguage = 'sv';

/** Tells those who took part in a dialogue of the demo first. */
export async function fillDemoRound(
  db: Database,
  { id }: DemoDialogue,
  round: DemoRound,
  { calendar, officer, secrets }: DemoDoing,
): Promise<void> {
  const { sentOn, mailed, noted, use, way } = round;
  const dialogue = { id, sourceLanguage };
  const source = { source: sourceLanguage };
  const values = [
    ...demoTexts(feedbackFields.feedbackNoted, noted, source),
    ...demoTexts(feedbackFields.feedbackUse, use, source),
    ...demoTexts(feedbackFields.feedbackWay, way, source),
  ];
  const writtenAt = new Date(calendar.at(sentOn, '09:10'));
  const by = officer.accountId;
  await db.transaction().execute((trx) => writeDemoValues(trx, dialogue, values, { by, now: writtenAt }));
  const at = calendar.at(sentOn, '10:30');
  if (mailed !== undefined) {
    await insertRound(db, { dialogueId: id, content: { noted, use, way }, mailed, by, at });
    return;
  }
  const writing = { actor: officer, now: new Date(at), secrets };
  const sent = await sendFirstRound(db, { ...dialogue, state: 'open' }, writing);
  if (sent.kind !== 'sent') throw new Error(`nobody was told first: ${sent.problems.join(' ')}`);
}

/** Reports what a resident of the demo finds misunderstood. @param residentId their account */
export async function fillDemoMisunderstanding(
  db: Database,
  { id }: DemoDialogue,
  { calendar, residentId, secrets }: Omit<DemoDoing, 'officer'> & { residentId: Id },
): Promise<void> {
  const now = new Date(calendar.at(demoMisunderstanding.sentOn, '19:40'));
  const token = personToken(secrets, { dialogueId: id, kind: 'account', id: residentId });
  const found = await readFeedback(db, secrets, token, { language: sourceLanguage, now });
  if (found.kind !== 'found') throw new Error('nobody can say what was misunderstood');
  const notes = found.view.meetings.flatMap((meeting) => meeting.notes);
  const note = notes.find(({ isOwn }) => isOwn)?.id ?? '';
  const typed = { note, text: demoMisunderstanding.text, formKey: newId() };
  await reportMisunderstanding(db, found, typed, { now, secrets, language: sourceLanguage });
}

/** Records a decision, with what follows from it, in the working copy of a result of the demo. */
export async function fillDemoDecision(
  db: Database,
  { id, themeIds }: DemoDialogue,
  { calendar, officer }: DemoDoing,
): Promise<void> {
  const theme = themeIds.get(demoDecision.theme) ?? '';
  const [decision, action] = [newId(), newId()];
  const { title, responsible, dueOn } = demoDecision.action;
  const sv = (field: { name: string }, thing: string, text: string) =>
    demoTexts(field, { sv: text }, { source: sourceLanguage, before: `${thing}/` });
  const values = [
    {
      field: decisionFields.decisions.name,
      item: decision,
      value: { ...demoDecision.decision(calendar), themes: [theme] },
    },
    ...sv(decisionFields.decisionOutcome, decision, demoDecision.outcome),
    ...sv(decisionFields.decisionGrounds, decision, demoDecision.grounds),
    { field: actionFields.actions.name, item: action, value: { dueOn: dueOn(calendar), decision } },
    ...sv(actionFields.actionTitle, action, title),
    ...sv(actionFields.actionResponsible, action, responsible),
    ...sv(resultFields.themeResponse, theme, demoDecision.response),
  ];
  const by = { by: officer.accountId, now: new Date(calendar.at(demoDecision.recordedOn, '14:15')) };
  await db.transaction().execute((trx) => writeDemoValues(trx, { id, sourceLanguage }, values, by));
}

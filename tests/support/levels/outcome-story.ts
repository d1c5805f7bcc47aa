import { words as t } from '../words';
import type { Desk } from './desk';

const field = (name: string) => t(`outcomes:fields.${name}.label`);
const save = t('draft:save');

/** What a body has decided, and on which themes. */
export interface Decided {
  body: string;
  day: string;
  outcome: string;
  grounds: string;
  themes: readonly string[];
}

/** Tells those who took part, before all others, what was noted and what happens next. */
export async function tellsParticipantsFirst(officer: Desk, work: string, count: number): Promise<void> {
  await officer.open(`${work}/aterkoppling`);
  await officer.fill(field('feedbackNoted'), 'Vi antecknade allt som sades på mötet.');
  await officer.fill(field('feedbackUse'), 'Nämnden läser det före sitt beslut.');
  await officer.fill(field('feedbackWay'), 'Nämnden beslutar om en månad.');
  await officer.press(save);
  await officer.reads(t('outcomes:feedback.reach', { total: String(count) }));
  await officer.press(t('outcomes:feedback.send'));
  await officer.reads(t('outcomes:feedback.sentReceipt'));
}

/** Puts a decision on record as the minutes say it. */
export async function recordsDecision(officer: Desk, work: string, decided: Decided): Promise<void> {
  await officer.open(`${work}/beslut`);
  await officer.follow(t('outcomes:decisions.add'));
  await officer.choose(field('decisions.body'), decided.body);
  await officer.fill(field('decisions.decidedOn'), decided.day);
  await officer.fill(field('decisions.section'), '§ 97');
  await officer.fill(field('decisions.reference'), 'TN 2026/0412');
  await officer.fill(field('decisionOutcome'), decided.outcome);
  await officer.fill(field('decisionGrounds'), decided.grounds);
  for (const theme of decided.themes) await officer.tick(theme);
  await officer.press(save);
  await officer.open(`${work}/beslut`);
  await officer.reads(decided.outcome);
}

/** Says what will be done; nobody can promise it without saying who answers for it. */
export async function plansAction(
  officer: Desk,
  work: string,
  action: { title: string; responsible: string; due: string; decision: string },
): Promise<void> {
  await officer.open(`${work}/atgarder`);
  await officer.follow(t('outcomes:actions.add'));
  await officer.fill(field('actionTitle'), action.title);
  await officer.fill(field('actions.dueOn'), action.due);
  await officer.choose(field('actions.decision'), action.decision);
  await officer.pressInVain(save);
  await officer.reads(t('draft:problems.nobody-responsible'));
  await officer.fill(field('actionResponsible'), action.responsible);
  await officer.press(save);
  await officer.open(`${work}/atgarder`);
  await officer.reads(action.title, t('outcomes:actions.responsible', { name: action.responsible }));
}

/** Writes the result: the answer to each theme, and what happens now. */
export async function writesResult(
  officer: Desk,
  work: string,
  { themes, summary, level }: { themes: readonly string[]; summary: string; level: string },
): Promise<void> {
  await officer.open(`${work}/resultat`);
  await officer.fill(field('resultSummary'), summary);
  for (const theme of themes) {
    await officer.fill(field('themeResponse'), `Vi gör som ni sa om ${theme.toLowerCase()}.`, { in: theme });
    await officer.tick(t('results:outcomes.yes'), { in: theme });
  }
  await officer.fill(field('resultUsed'), 'Nämnden hade det framför sig när den beslutade.');
  await officer.fill(field('resultNext'), 'Arbetet börjar i vår.');
  await officer.fill(field('resultParticipants'), '24');
  await officer.choose(field('achievedLevel'), level);
  await officer.press(save);
  await officer.reads(t('draft:saved'), t('outcomes:result.ready'));
}

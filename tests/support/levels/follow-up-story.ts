import { words as t } from '../words';
import type { Desk } from './desk';

const field = (name: string) => t(`follow-up:fields.${name}.label`);
const save = t('draft:save');

/** Opens the evaluation and asks those who took part. */
export async function asksHowItWas(officer: Desk, work: string, count: number): Promise<void> {
  await officer.open(`${work}/uppfoljning/utvardering`);
  await officer.press(t('follow-up:evaluation.open'));
  await officer.reads(t('follow-up:evaluation.done.open'));
  await officer.press(t('follow-up:evaluation.send', { count }));
  await officer.reads(t('follow-up:evaluation.done.ask', { count }));
}

/** Someone who took part says what it was like. */
export async function saysHowItWas(resident: Desk, link: string): Promise<void> {
  await resident.open(link);
  await resident.tick(t('evaluation:choices.yes'), { in: t('evaluation:questions.heard') });
  await resident.fill(t('evaluation:better.label'), 'Fler stolar.');
  await resident.press(t('evaluation:send'));
  await resident.reads(t('evaluation:thanks.title'));
}

/** Closes the evaluation, so that its answers can be told. */
export async function stopsAsking(officer: Desk, work: string): Promise<void> {
  await officer.open(`${work}/uppfoljning/utvardering`);
  await officer.press(t('follow-up:evaluation.close'));
  await officer.reads(t('follow-up:evaluation.done.close'));
}

/** Says how it went: the goals, who was reached, the questions that one asks oneself, and what was learnt. */
export async function followsUp(
  officer: Desk,
  work: string,
  { groups, lesson }: { groups: readonly string[]; lesson: string },
): Promise<void> {
  const saves = async () => {
    await officer.press(save);
    await officer.reads(t('draft:saved'));
  };
  await officer.open(`${work}/uppfoljning`);
  await officer.choose(field('goalOutcome.reached'), t('report:reached.yes'));
  await officer.fill(field('goalOutcome.outcome'), 'Tjugofyra kom.');
  await saves();
  await officer.open(`${work}/uppfoljning/siffror`);
  for (const group of groups)
    await officer.choose(field('groupReached.reached'), t('report:reached.partly'), { in: group });
  await officer.fill(field('followUpParticipants'), '24');
  await saves();
  await officer.open(`${work}/uppfoljning/fragor`);
  await officer.fill(t('follow-up:questions.of.well'), 'Alla kom till tals.');
  await officer.fill(t('follow-up:questions.of.better'), 'Fler tider att välja på.');
  await saves();
  await officer.open(`${work}/uppfoljning/lardomar`);
  await officer.fill(field('lessons.lesson'), lesson);
  await officer.fill(field('lessons.next'), 'Håll ett möte på dagen också.');
  await saves();
}

/** Has the portal draft the report of all that is known, and writes some of it in their own words. */
export async function writesReport(
  officer: Desk,
  work: string,
  texts: Readonly<Partial<Record<'reportResults' | 'reportUse' | 'reportMethods', string>>>,
): Promise<void> {
  await officer.open(`${work}/rapport`);
  await officer.press(t('follow-up:report.draft'));
  for (const [name, text] of Object.entries(texts)) await officer.fill(field(name), text);
  await officer.press(save);
  await officer.reads(t('draft:saved'));
  await officer.findsNo(t('follow-up:report.lacks'));
}

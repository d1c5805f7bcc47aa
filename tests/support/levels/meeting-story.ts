import { words as t } from '../words';
import type { Desk } from './desk';

const field = (name: string) => t(`meeting-work:form.fields.${name}.label`);

/** An officer adds a meeting with what must be known of it. @returns where the meeting's work is */
export async function addsMeeting(
  officer: Desk,
  work: string,
  meeting: { title: string; day: string },
): Promise<string> {
  await officer.open(`${work}/moten/ny`);
  await officer.fill(field('title'), meeting.title);
  await officer.fill(field('day'), meeting.day);
  await officer.fill(field('starts'), '18:00');
  await officer.fill(field('place'), 'Folkets hus, Torget 1');
  await officer.press(t('meeting-work:new.send'));
  await officer.reads(t('meeting-work:done.added'));
  return officer.path();
}

/** A resident finds the meeting on the dialogue's page, and registers for it without an account. */
export async function registers(
  resident: Desk,
  path: string,
  person: { name: string; email: string },
): Promise<void> {
  await resident.open(path);
  await resident.follow(t('dialogues:page.meeting.register'));
  await resident.follow(t('meetings:come.register'));
  await resident.fill(t('meetings:register.name.label'), person.name);
  await resident.fill(t('meetings:register.email.label'), person.email);
  await resident.tick(t('meetings:register.consent.label'));
  await resident.press(t('meetings:register.send'));
}

/** The officer counts who came. */
export async function countsWhoCame(
  officer: Desk,
  meeting: string,
  came: readonly string[],
  all: number,
): Promise<void> {
  await officer.open(`${meeting}/narvaro`);
  await officer.fill(field('attended'), String(all));
  for (const name of came) await officer.tick(name);
  await officer.press(t('meeting-work:attendance.send'));
  await officer.reads(t('meeting-work:done.counted'));
}

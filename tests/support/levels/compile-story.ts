import { words as t } from '../words';
import type { Desk } from './desk';

const field = (name: string) => t(`compilation:fields.${name}.label`);

/** Something that was said, and the theme that it is sorted into. */
export interface Said {
  text: string;
  theme: string;
}

/** Writes down what was said, a note a line, from a source in the list; sees how it is divided, and keeps it. */
export async function entersNotes(
  officer: Desk,
  work: string,
  from: string,
  said: readonly Said[],
): Promise<void> {
  await officer.open(`${work}/underlag/ny`);
  await officer.choose(t('compilation:notes.fields.from'), from);
  await officer.fill(t('compilation:notes.fields.notes'), said.map(({ text }) => text).join('\n'));
  await officer.press(t('compilation:notes.check'));
  await officer.reads(...said.map(({ text }) => text));
  await officer.press(t('compilation:notes.save', { count: said.length }));
  await officer.reads(t('compilation:receipts.entered', { count: said.length }));
}

/** Says whose words one of the notes are, so that they are told what comes of them. */
export async function saysWhose(officer: Desk, work: string, number: number, name: string): Promise<void> {
  await officer.open(`${work}/underlag`);
  await officer.follow(`${t('compilation:input.open')} ${t('compilation:input.one', { number })}`);
  await officer.unfold(t('compilation:one.whose'));
  await officer.choose(t('compilation:one.participant'), name);
  await officer.press(t('compilation:one.whoseSend'));
  await officer.reads(t('compilation:one.receipts.named'));
}

/** Sorts everything, one after the other, into themes that are made on the way. */
export async function sortsEverything(officer: Desk, work: string, said: readonly Said[]): Promise<void> {
  await officer.open(`${work}/underlag`);
  await officer.follow(t('compilation:input.sortNext'));
  const known = new Set<string>();
  for (const [index, { text, theme }] of said.entries()) {
    await officer.reads(text);
    if (known.has(theme)) await officer.tick(theme);
    else await officer.fill(t(`compilation:newCategory.${known.size === 0 ? 'first' : 'or'}`), theme);
    known.add(theme);
    await officer.press(t(`compilation:one.${index < said.length - 1 ? 'saveNext' : 'save'}`));
  }
  await officer.reads(t('compilation:receipts.all-sorted'));
}

/** Sums up what was said of each theme, and what follows from it. */
export async function concludes(officer: Desk, work: string, themes: readonly string[]): Promise<void> {
  await officer.open(`${work}/slutsatser`);
  for (const [nth, theme] of themes.entries()) {
    await officer.fill(field('said'), `Många talade om ${theme.toLowerCase()}.`, { nth });
    await officer.fill(field('conclusion'), `${theme} behöver ändras.`, { nth });
  }
  await officer.press(t('draft:save'));
  await officer.reads(t('draft:saved'));
}

/** Reads the package through and hands it over to the body. */
export async function handsOver(
  officer: Desk,
  work: string,
  body: string,
  themes: readonly string[],
): Promise<void> {
  await officer.open(`${work}/overlamning`);
  await officer.pressInVain(t('compilation:handover.send'));
  await officer.reads(t('compilation:handover.problems.not-read'));
  await officer.follow(t('compilation:handover.readDraft'));
  await officer.reads(...themes);
  await officer.open(`${work}/overlamning`);
  await officer.tick(t('compilation:handover.isRead'));
  await officer.press(t('compilation:handover.send'));
  await officer.reads(t('compilation:handover.done'), t('compilation:handover.one', { number: 1, body }));
}

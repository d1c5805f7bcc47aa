import { demoTexts, writeDemoValues } from '~/features/planning/write-demo-values.server';
import { addDaysToInstant, atTime, dayOf, toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id, Instant, Localized } from '~db/columns';
import type { DialogueRecord } from '~db/dialogue-record';
import type { ResidentKey } from '~db/seeds/demo/people';
import type { DemoVoices } from '~db/seeds/demo/voices/demo-voices';

import { conclusionFields, handoverFields } from './conclusions/conclusion-fields';
import type { ContributionSource } from './contribution';
import { findContributions, findInputMeetings } from './contribution.queries.server';
import { composeHandover } from './handover/compose-handover.server';
import { insertHandover } from './handover/handover.queries.server';
import { findRegistered, setHidden, setRegistration } from './input/contribution-changes.queries.server';
import { receiveContributions } from './receive-contribution.server';
import { insertCategory } from './sorting/category.queries.server';
import { insertCodings, insertWithout } from './sorting/coding.queries.server';
import { spreadVoices, type SpreadVoice } from './spread-voices.server';

/** A dialogue of the demo as it was written, with what was said in it. */
export interface VoicedDialogue {
  id: Id;
  record: DialogueRecord;
  voices: DemoVoices;
  /** The ids that its themes have, by their keys here. */
  themeIds: ReadonlyMap<string, Id>;
}

/** The accounts of those who work with it. */
export interface DemoSorters {
  officer: Id;
  /** Another who sorts some of it too. */
  second: Id;
  moderator: Id;
  residents: ReadonlyMap<ResidentKey, Id>;
}

/** Every how manieth contribution the second coder has sorted too. */
const sortedByTwo = 5;
/** How long after a dialogue closed its input was handed over, in days. */
const daysToHandover = 9;

/** Writes what residents said in dialogues of the demo, sorted and concluded on as their results tell it. Called within a transaction. */
export async function fillDemoVoices(
  trx: Database,
  dialogues: readonly VoicedDialogue[],
  { sorters, now }: { sorters: DemoSorters; now: Date },
): Promise<void> {
  for (const dialogue of dialogues) await fillVoices(trx, dialogue, sorters, now);
}

async function fillVoices(
  trx: Database,
  dialogue: VoicedDialogue,
  sorters: DemoSorters,
  now: Date,
): Promise<void> {
  const { id, record, voices } = dialogue;
  const closed = record.closesAt !== undefined && record.closesAt < toInstant(now);
  const until = closed && record.closesAt !== undefined ? record.closesAt : toInstant(now);
  const meetings = (await findInputMeetings(trx, id)).filter(({ day }) => day < dayOf(now));
  const themes = themesOf(dialogue);
  const said = spreadVoices(voices, new Map(themes.map(({ key, mentions }) => [key, mentions])), {
    ...{ meetings, sources: sourcesOf(record), opensAt: record.opensAt ?? until, until },
    most: record.participants ?? null,
  });
  const ids = await receive(trx, { id, said, voices, sorters, until });
  await sort(trx, dialogue, { themes, said, ids, sorters, at: until });
  await conclude(trx, dialogue, themes, { by: sorters.officer, now: new Date(until) });
  if (closed && record.results !== undefined) await handOver(trx, dialogue, until, sorters.officer);
}

/** A theme as it is told, with how many raise it. */
interface CountedTheme {
  id: Id;
  key: string;
  title: Localized;
  said: Localized;
  mentions: number;
  conclusion: Localized;
}

function themesOf({ record, voices, themeIds }: VoicedDialogue): readonly CountedTheme[] {
  const told = record.results?.at(-1)?.content.themes ?? [];
  return Object.entries(voices.themes).flatMap(([key, { open, conclusion = {} }]) => {
    const id = themeIds.get(key);
    const theme = open ?? told.find((one) => one.key === id);
    if (id === undefined || theme === undefined) throw new Error(`${record.slug} has no theme "${key}"`);
    const { title, mentions = 0 } = theme;
    const concluded = typeof conclusion === 'string' ? { sv: conclusion } : conclusion;
    return [{ id, key, title, mentions, conclusion: concluded, said: 'said' in theme ? theme.said : {} }];
  });
}

const sourceOfMethod: Readonly<Record<string, ContributionSource>> = {
  ...{ survey: 'survey', sms_survey: 'survey', e_panel: 'survey', map: 'survey', web_dialogue: 'survey' },
  ...{ social_media: 'other', chat: 'other', outreach: 'other', referral: 'letter' },
  ...{ proposal_box: 'proposal', citizens_proposal: 'proposal', vote_on_alternatives: 'survey' },
};

/** Where something can come in besides meetings. Where people meet, some call too. */
function sourcesOf({ methods = [], influenceLevel }: DialogueRecord): readonly ContributionSource[] {
  const sources = [...new Set(methods.flatMap((method) => sourceOfMethod[method] ?? []))];
  return influenceLevel === 'dialogue' && sources.length > 0 ? [...sources, 'call'] : sources;
}

async function receive(
  trx: Database,
  {
    id: dialogueId,
    said,
    voices: { own, hidden = [] },
    sorters: { officer, moderator, residents },
    until,
  }: {
    id: Id;
    said: readonly SpreadVoice[];
    voices: DemoVoices;
    sorters: DemoSorters;
    until: Instant;
  },
): Promise<readonly Id[]> {
  const ours = { dialogueId, key: null, language: 'sv' };
  const resident = own === undefined ? null : (residents.get(own.resident) ?? null);
  await receiveContributions(
    trx,
    said.map(({ text, source, stepId, saidOn, isOwn }) => ({
      ...{ ...ours, text, source, stepId, saidOn },
      accountId: isOwn && stepId === null ? resident : null,
      enteredBy: source === 'survey' || source === 'proposal' ? null : officer,
    })),
    new Date(until),
  );
  await receiveContributions(
    trx,
    hidden.map(({ text }) => ({
      ...{ ...ours, text, source: 'other', saidOn: dayOf(addDaysToInstant(until, -1)), enteredBy: officer },
    })),
    new Date(until),
  );
  // In the order in which they were handed in.
  const all = (await findContributions(trx, dialogueId)).map(({ id }) => id);
  for (const [index, { reason }] of hidden.entries())
    await setHidden(trx, all[said.length + index] ?? '', { at: until, by: moderator, reason });
  await nameOwnNote(trx, said, all);
  return all.slice(0, said.length);
}

/** The note of the demo's own resident at a meeting is known to be theirs: they are the only one there who has left an address. */
async function nameOwnNote(trx: Database, said: readonly SpreadVoice[], ids: readonly Id[]): Promise<void> {
  const index = said.findIndex(({ isOwn, stepId }) => isOwn && stepId !== null);
  const meetingId = said[index]?.stepId;
  if (meetingId == null) return;
  const registered = await findRegistered(trx, meetingId);
  await setRegistration(trx, ids[index] ?? '', registered.at(-1)?.id ?? null);
}

async function sort(
  trx: Database,
  { id: dialogueId, voices: { sorted = 100, others = [] } }: VoicedDialogue,
  {
    themes,
    said,
    ids,
    sorters: { officer, second },
    at,
  }: {
    themes: readonly CountedTheme[];
    said: readonly SpreadVoice[];
    ids: readonly Id[];
    sorters: DemoSorters;
    at: Instant;
  },
): Promise<void> {
  const made = { dialogueId, by: officer, now: at };
  const done = said.map((_, index) => index).slice(0, Math.ceil((said.length * sorted) / 100));
  const code = (categoryId: Id, coderId: Id, isThere: (one: SpreadVoice, index: number) => boolean) => {
    const contributionIds = done.flatMap((index) => {
      const one = said[index];
      return one !== undefined && isThere(one, index) ? (ids[index] ?? []) : [];
    });
    return insertCodings(trx, { contributionIds, categoryIds: [categoryId] }, { coderId, now: at });
  };
  for (const [position, { id, key, title }] of themes.entries()) {
    await insertCategory(trx, { ...made, id, kind: 'theme', title, position: position + 1 });
    await code(id, officer, (one) => one.themes.includes(key));
    await code(id, second, (one, index) => {
      if (index % sortedByTwo !== 0) return false;
      // Now and then the second coder has seen one theme where the first saw two.
      return index % (3 * sortedByTwo) === 0 ? one.themes[0] === key : one.themes.includes(key);
    });
  }
  for (const [position, { kind, title }] of others.entries()) {
    const id = newId();
    await insertCategory(trx, { ...made, id, kind, title: { sv: title }, position: position + 1 });
    await code(id, officer, (one) => one.other === title);
  }
  for (const index of done) {
    const { themes: raised, other } = said[index] ?? { themes: [], other: '' };
    if (raised.length > 0 || other !== null) continue;
    await insertWithout(trx, { contributionId: ids[index] ?? '', coderId: officer, now: at });
  }
}

async function conclude(
  trx: Database,
  { id, record }: VoicedDialogue,
  themes: readonly CountedTheme[],
  by: { by: Id; now: Date },
): Promise<void> {
  const dialogue = { id, sourceLanguage: record.sourceLanguage };
  const source = record.sourceLanguage;
  const values = [
    ...themes.flatMap(({ id: theme, said, conclusion }) => [
      ...demoTexts(conclusionFields.said, said, { source, before: `${theme}/` }),
      ...demoTexts(conclusionFields.conclusion, conclusion, { source, before: `${theme}/` }),
    ]),
    ...demoTexts(handoverFields.notReached, record.results?.at(-1)?.content.notReached ?? {}, { source }),
  ];
  await writeDemoValues(trx, dialogue, values, by);
}

/** Hands over to the body, as long ago as it was; those who took part were told then. */
async function handOver(
  trx: Database,
  { id, record: { body, sourceLanguage } }: VoicedDialogue,
  closedAt: Instant,
  by: Id,
): Promise<void> {
  if (body === undefined) return;
  const content = await composeHandover(trx, { id, sourceLanguage });
  const at = atTime(dayOf(addDaysToInstant(closedAt, daysToHandover)), '10:00');
  await insertHandover(trx, id, { version: 1, body: body.name.sv ?? '', content, by, at });
}

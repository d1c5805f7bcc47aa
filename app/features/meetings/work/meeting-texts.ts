import {
  isStale,
  keyOf,
  textsOf,
  versionOf,
  withChanges,
  type Draft,
  type DraftChange,
  type LanguageText,
} from '~/features/planning/draft/draft';
import type { DraftField } from '~/features/planning/draft/draft-field';
import type { Localized, LocalizedList } from '~db/columns';

import type { Meeting } from '../meeting';
import { meetingTextFields, meetingTextNames, type MeetingTextField } from './meeting-text-fields';

/** What pages tell of a meeting in words. */
export type ToldMeeting = Pick<
  Meeting,
  'id' | 'title' | 'changeNote' | 'description' | 'place' | 'travel' | 'agenda' | 'pictureAlt'
>;

type Texts = Localized | LocalizedList | null;

const told: Readonly<Record<MeetingTextField, (meeting: ToldMeeting) => Texts>> = {
  meetingTitle: ({ title }) => title,
  meetingNote: ({ changeNote }) => changeNote,
  meetingDescription: ({ description }) => description,
  meetingPlace: ({ place }) => place,
  meetingTravel: ({ travel }) => travel,
  meetingAgenda: ({ agenda }) => agenda,
  meetingPictureAlt: ({ pictureAlt }) => pictureAlt,
};

/**
 * What a working copy lacks to say what pages say of these meetings. In the language that it is written in, a meeting is changed by its own form; a translation that has gone
 * from the page since its original was changed stays in the working copy, where it is known to be of an earlier text.
 */
export function standingChanges(draft: Draft, meetings: readonly ToldMeeting[]): readonly DraftChange[] {
  return meetings.flatMap((meeting) =>
    meetingTextNames.flatMap((field) =>
      textChanges(draft, { field, thing: meeting.id, texts: told[field](meeting) ?? {} }),
    ),
  );
}

/** A working copy with what pages say of these meetings, and of no others. */
export function withMeetingTexts(draft: Draft, meetings: readonly ToldMeeting[]): Draft {
  const ids = new Set(meetings.map(({ id }) => id));
  const fields: ReadonlySet<string> = new Set(meetingTextNames);
  const versions = [...draft.versions].filter(
    ([, { field, item }]) => !fields.has(field) || ids.has(item.split('/')[0] ?? ''),
  );
  const standing = { ...draft, versions: new Map(versions) };
  return withChanges(standing, standingChanges(standing, meetings));
}

/** A text of a meeting as pages tell it: with the translations that were made from it as it stands. Null where it is not told at all. */
export function toldText<Text>(
  draft: Draft,
  field: DraftField<Text>,
  id: string,
): Readonly<Record<string, Text>> | null {
  const all = Object.entries(textsOf(draft, field, id));
  const current = all.filter(([language]) => !isStale(draft, field, language, id));
  return current.some(([language]) => language === draft.source) ? Object.fromEntries(current) : null;
}

function textChanges(
  draft: Draft,
  { field, thing, texts }: { field: string; thing: string; texts: NonNullable<Texts> },
): readonly DraftChange[] {
  const standing = (language: string) =>
    (draft.versions.get(keyOf(field, `${thing}/${language}`))?.value as
      LanguageText<unknown> | null | undefined) ?? null;
  const change = (language: string, text: unknown, of: number | null): readonly DraftChange[] => {
    const item = `${thing}/${language}`;
    if (JSON.stringify(standing(language)?.text) === JSON.stringify(text)) return [];
    const value = text === undefined ? null : ({ text, of } satisfies LanguageText<unknown>);
    return [{ field, item, seen: versionOf(draft, field, item), value }];
  };
  const original = change(draft.source, texts[draft.source], null);
  const version = versionOf(draft, field, `${thing}/${draft.source}`) + original.length;
  return [
    ...original,
    ...Object.entries(texts)
      .filter(([language]) => language !== draft.source)
      .flatMap(([language, text]) => change(language, text, version)),
  ];
}

/** The names of what a working copy keeps of meetings. */
export const meetingDraftNames: readonly string[] = Object.values(meetingTextFields).map(({ name }) => name);

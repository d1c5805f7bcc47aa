import { readInput } from '~/features/compilation/read-input.server';
import { categoriesOf } from '~/features/compilation/sorting/coding';
import { isPublic } from '~/features/dialogues/visibility';
import { pickOptional, pickText, type LocalText } from '~/i18n/localized';
import { dayOf, toInstant } from '~/platform/clock';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Day, Id, Instant } from '~db/columns';
import type { HiddenReason } from '~db/schema/contribution';
import type { ThemeOutcome } from '~db/schema/result-version';

import { findVersions } from '../result.queries.server';
import { findMisunderstandings, isFrom } from './misunderstanding.queries.server';
import {
  findEarlierWordings,
  findFeedbackDialogue,
  findOwnContributionIds,
  findParticipant,
  findRound,
  findStepTitles,
} from './participant.queries.server';
import { readPersonToken, type PersonInDialogue } from './person-link.server';

/** A theme that a note was put in, and what it came to once there is a result. */
export interface NoteTheme {
  key: string;
  title: LocalText;
  /** Null until there is a result with the theme. */
  outcome: ThemeOutcome | null;
  /** Whether the result tells what is concluded from it. */
  isConcluded: boolean;
  /** Whether the result tells of a decision on it. */
  isDecided: boolean;
}

/** One note, as those who were there see it. */
export interface ShownNote {
  id: Id;
  /** Null where it is hidden. */
  text: LocalText | null;
  hidden: HiddenReason | null;
  /** What stood there before it was corrected, the latest first. */
  earlier: readonly string[];
  isOwn: boolean;
  themes: readonly NoteTheme[];
}

/** A misunderstanding as its sender follows it. */
export interface OwnMisunderstanding {
  id: Id;
  text: string;
  receivedAt: Instant;
  answer: string | null;
  answeredAt: Instant | null;
}

/** What someone who took part is told of it. */
export interface FeedbackView {
  token: string;
  dialogue: { slug: string; title: LocalText };
  /** Null until the first round has been sent. */
  round: { noted: LocalText; use: LocalText; way: LocalText; sentOn: Day } | null;
  /** What was noted at the meetings that they came to. */
  meetings: readonly { id: Id; title: LocalText; day: Day; notes: readonly ShownNote[] }[];
  /** What they have said themselves in other ways. */
  own: readonly ShownNote[];
  hasResult: boolean;
  reported: readonly OwnMisunderstanding[];
  hasMail: boolean;
}

/** What a link leads to. `disposed`: what was kept about the person is no longer kept. */
export type FoundFeedback =
  | { kind: 'found'; view: FeedbackView; person: PersonInDialogue }
  | { kind: 'unknown' }
  | { kind: 'disposed' };

/**
 * What someone who took part in a dialogue is told of it, by the link in their mail or from their own pages: what was noted, how it is used, their own notes, and where each
 * has led.
 */
export async function readFeedback(
  db: Database,
  secrets: Secrets,
  token: string,
  { language, now }: { language: string; now: Date },
): Promise<FoundFeedback> {
  const person = readPersonToken(secrets, token);
  if (person === null) return { kind: 'unknown' };
  const [dialogue, participant] = await Promise.all([
    findFeedbackDialogue(db, person.dialogueId),
    findParticipant(db, person),
  ]);
  if (dialogue === null || participant === null) return { kind: 'unknown' };
  if (!isPublic({ published_at: dialogue.publishedAt }, toInstant(now))) return { kind: 'unknown' };
  if (participant.isGone) return { kind: 'disposed' };
  const [round, input, versions, ownIds, meetings, misunderstandings] = await Promise.all([
    findRound(db, dialogue.id),
    readInput(db, dialogue.id),
    findVersions(db, dialogue.id, toInstant(now)),
    findOwnContributionIds(db, dialogue.id, participant),
    findStepTitles(db, participant.meetingIds),
    findMisunderstandings(db, dialogue.id),
  ]);
  const source = dialogue.sourceLanguage;
  const text = (texts: Parameters<typeof pickText>[0]) => pickText(texts, language, source);
  const content = versions.at(-1)?.content ?? null;
  const themes = new Map(
    input.categories
      .filter(({ kind, isRetired }) => kind === 'theme' && !isRetired)
      .map(({ id, title }): [Id, NoteTheme] => {
        const told = content?.themes.find(({ key }) => key === id);
        return [
          id,
          {
            key: id,
            title: text(told?.title ?? title),
            outcome: told?.outcome ?? null,
            isConcluded: told?.conclusion !== undefined,
            isDecided: (told?.decisions ?? []).length > 0,
          },
        ];
      }),
  );
  const isMine = new Set(ownIds);
  const atMeetings = new Set(participant.meetingIds);
  const shown = input.contributions.filter(
    ({ id, stepId }) => isMine.has(id) || (round !== null && stepId !== null && atMeetings.has(stepId)),
  );
  const earlier = await findEarlierWordings(
    db,
    shown.filter(({ hidden }) => hidden === null).map(({ id }) => id),
  );
  const showNote = (note: (typeof shown)[number]): ShownNote => ({
    id: note.id,
    text: note.hidden === null ? { text: note.text, language: note.language } : null,
    hidden: note.hidden?.reason ?? null,
    earlier: earlier.get(note.id) ?? [],
    isOwn: isMine.has(note.id),
    // Whoever was there sees what was said; where it was put is told once it is concluded, or of one's own.
    themes: categoriesOf(note).flatMap((id) => themes.get(id) ?? []),
  });
  return {
    kind: 'found',
    person,
    view: {
      token,
      dialogue: { slug: dialogue.slug, title: text(dialogue.title) },
      round:
        round === null
          ? null
          : {
              noted: text(round.content.noted),
              use: text(round.content.use),
              way: text(round.content.way),
              sentOn: dayOf(round.sentAt),
            },
      meetings: meetings
        .map(({ id, title, startsAt }) => ({
          ...{ id, title: pickOptional(title, language, source) ?? text(title), day: dayOf(startsAt) },
          notes: shown.filter(({ stepId }) => stepId === id).map(showNote),
        }))
        .filter(({ notes }) => notes.length > 0),
      own: shown.filter(({ stepId }) => stepId === null || !atMeetings.has(stepId)).map(showNote),
      hasResult: content !== null,
      reported: misunderstandings
        .filter((one) => isFrom(one, participant))
        .map(({ id, text: said, receivedAt, answer, answeredAt }) => ({
          ...{ id, text: said, receivedAt, answer, answeredAt },
        })),
      hasMail: participant.email !== null,
    },
  };
}

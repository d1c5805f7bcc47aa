import { countUnsorted } from '~/features/compilation/sorting/count-unsorted.server';
import { countReportDrafts, countToFollowUp } from '~/features/follow-up/waiting-follow-up.server';
import { listOpenReports } from '~/features/kommun/accessibility/handle-report.server';
import { countPeopleToRing } from '~/features/meetings/work/note-call.server';
import { countComingMeetings } from '~/features/meetings/work/read-meeting-list.server';
import { countWaiting } from '~/features/planning/waiting/read-waiting.server';
import {
  countSentBack,
  countToApprove,
  type WaitingPublications,
} from '~/features/publishing/waiting-publications.server';
import { countMisunderstandings, countPromises } from '~/features/results/work/promises.server';
import { pickText, type LocalText } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import type { Instant } from '~db/columns';

import type { StaffActor } from '~/features/accounts/actor';
import { placesFor, workPlaces, type WorkPlace } from '~/features/accounts/work-place';
import { countFailedMail } from '~/features/notifications/failed-mail/handle-failed-mail.server';
import { countErasureRequests, findTitles, type DialogueTitles } from './work-cards.queries.server';

/** Something of which there may be more or less to do. */
export type WorkCardName =
  | 'approve'
  | 'sentBack'
  | 'promises'
  | 'misunderstandings'
  | 'followUp'
  | 'report'
  | 'plan'
  | 'ring'
  | 'input'
  | 'meetings'
  | 'accessibility'
  | 'mail'
  | 'erasure';

/** How much waits, and a moment that tells how pressing it is: since when, or until when. */
export interface Waiting {
  count: number;
  moment: Instant | null;
  /** Where within its place it is done, as a path without its language; left out where that is the place's first page. */
  path?: string;
  /** In which dialogues it is done, the most pressing first, with the path of where. */
  at?: readonly WaitingAt[];
}

interface WaitingAt {
  slug: string;
  path: string;
}

/** Something that waits for whoever looks. */
export interface WorkCard extends Omit<Waiting, 'at'> {
  name: WorkCardName;
  /** The path without its language: where the most pressing is done. */
  path: string;
  /** Where it is done, by dialogue; nothing where that is in one place. */
  dialogues: readonly { title: LocalText; path: string }[];
}

type CardContext = Pick<LoadContext, 'db' | 'clock'>;

interface CardLine {
  name: WorkCardName;
  /** Where it is done; shown to those who may open it. */
  place: WorkPlace;
  read: (context: CardContext, actor: StaffActor) => Promise<Waiting>;
}

/** Everything that can wait for someone, the most pressing first. A part of the portal in which something can wait adds its line. */
const cardLines: readonly CardLine[] = [
  {
    name: 'approve',
    place: 'dialogues',
    read: async ({ db }, actor) => toWaiting(await countToApprove(db, actor)),
  },
  {
    name: 'sentBack',
    place: 'dialogues',
    read: async ({ db }, actor) => toWaiting(await countSentBack(db, actor)),
  },
  {
    name: 'promises',
    place: 'dialogues',
    async read({ db, clock }, { roles }) {
      const { count, first, at } = await countPromises(db, roles, clock());
      // What is promised first leads on to what is promised after it in the same dialogue.
      const firsts = at.filter(({ slug }, index) => at.findIndex((one) => one.slug === slug) === index);
      const places = firsts.map(({ slug, part }) =>
        inDialogue(slug, part === 'result' ? 'resultat' : 'aterkoppling'),
      );
      return { count, moment: first, at: places };
    },
  },
  {
    name: 'misunderstandings',
    place: 'dialogues',
    async read({ db, clock }, { roles }) {
      const { count, since, slugs } = await countMisunderstandings(db, roles, clock());
      return { count, moment: since, at: slugs.map((slug) => inDialogue(slug, 'aterkoppling')) };
    },
  },
  {
    name: 'ring',
    place: 'meetings',
    async read({ db, clock }, { roles }) {
      const { count, since, meetingId } = await countPeopleToRing(db, roles, clock());
      return {
        count,
        moment: since,
        ...(meetingId === null ? {} : { path: `${workPlaces.meetings.path}/${meetingId}#ring` }),
      };
    },
  },
  {
    name: 'accessibility',
    place: 'accessibility',
    async read({ db }) {
      const reports = await listOpenReports(db);
      return { count: reports.length, moment: reports[0]?.receivedAt ?? null };
    },
  },
  {
    name: 'erasure',
    place: 'erasure',
    async read({ db }) {
      const { count, oldest } = await countErasureRequests(db);
      return { count, moment: oldest };
    },
  },
  {
    name: 'mail',
    place: 'mail',
    async read({ db }) {
      const { count, oldest } = await countFailedMail(db);
      return { count, moment: oldest };
    },
  },
  {
    name: 'plan',
    place: 'dialogues',
    async read({ db, clock }, actor) {
      return { count: await countWaiting(db, actor, clock()), moment: null };
    },
  },
  {
    name: 'input',
    place: 'dialogues',
    async read({ db }, { roles }) {
      const { count, since, slugs } = await countUnsorted(db, roles);
      return { count, moment: since, at: slugs.map((slug) => inDialogue(slug, 'underlag')) };
    },
  },
  {
    name: 'followUp',
    place: 'dialogues',
    async read({ db, clock }, { roles }) {
      const { count, since, slugs } = await countToFollowUp(db, roles, clock());
      return { count, moment: since, at: slugs.map((slug) => inDialogue(slug, 'uppfoljning')) };
    },
  },
  {
    name: 'report',
    place: 'dialogues',
    async read({ db, clock }, { roles }) {
      const { count, slugs } = await countReportDrafts(db, roles, clock());
      return { count, moment: null, at: slugs.map((slug) => inDialogue(slug, 'rapport')) };
    },
  },
  {
    name: 'meetings',
    place: 'meetings',
    async read({ db, clock }, { roles }) {
      const { count, next } = await countComingMeetings(db, roles, clock());
      return { count, moment: next };
    },
  },
];

function toWaiting({ count, since, at }: WaitingPublications): Waiting {
  return { count, moment: since, at };
}

function inDialogue(slug: string, end: string): WaitingAt {
  return { slug, path: `${workPlaces.dialogues.path}/${slug}/${end}` };
}

/** What waits for someone, of what they may do. What there is nothing of is left out. @param language the page's */
export async function readWorkCards(
  context: CardContext,
  actor: StaffActor,
  language: string,
): Promise<readonly WorkCard[]> {
  const places = placesFor(actor.roles);
  const read = await Promise.all(
    cardLines
      .filter(({ place }) => places.includes(place))
      .map(async (line) => ({ ...line, waiting: await line.read(context, actor) })),
  );
  const cards = read.filter(({ waiting }) => waiting.count > 0);
  const slugs = cards.flatMap(({ waiting: { at = [] } }) => at.map(({ slug }) => slug));
  const titles = await findTitles(context.db, [...new Set(slugs)]);
  return cards.map(({ name, place, waiting: { at = [], ...waiting } }): WorkCard => {
    const distinct = [...new Map(at.map((one) => [one.path, one])).values()];
    return {
      name,
      path: at[0]?.path ?? workPlaces[place].path,
      ...waiting,
      dialogues:
        distinct.length < 2
          ? []
          : distinct.map(({ slug, path }) => ({ title: titleIn(titles, slug, language), path })),
    };
  });
}

function titleIn(titles: DialogueTitles, slug: string, language: string): LocalText {
  const found = titles.get(slug);
  return found === undefined
    ? { text: slug, language }
    : pickText(found.title, language, found.sourceLanguage);
}

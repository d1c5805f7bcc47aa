import type { TFunction } from 'i18next';
import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

import type { DialogueSummary } from '~/features/dialogues/dialogue-summary';
import { findFilteredDialogues } from '~/features/dialogues/list-dialogues.server';
import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { reachOf } from '~/features/dialogues/outreach/dialogue-words';
import type { Portal } from '~/features/dialogues/outreach/portal';
import { readSummary } from '~/features/dialogues/read-summaries.server';
import { formatFor } from '~/i18n/format';
import { getT } from '~/i18n/i18n.server';
import { pickText } from '~/i18n/localized';
import { addDays, dayOf, timeZone, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Day, Id } from '~db/columns';

import { dayAfter, eventsOf, lastDayOf, type CalendarEvent } from './calendar-event';
import { inSweden, onOneLine, plain, sequenceBetween, vtimezone } from './calendar-file.server';
import { describeFilter } from './describe-filter';
import {
  findFollowedSteps,
  findLatestNotes,
  findMoments,
  type DialogueMoments,
  type LatestNote,
} from './follow.queries.server';

/** How many days the calendar of all dialogues keeps what is over. That of one dialogue holds only what is left. */
const daysKept = 30;

/** The dates of the dialogues that a URL's filters choose, as iCalendar (RFC 5545). */
export async function dialoguesCalendar(
  db: Database,
  params: URLSearchParams,
  portal: Portal,
): Promise<string> {
  const { kommun, language, now } = portal;
  const t = getT(language.tag);
  const { dialogues, filter, idOf } = await findFilteredDialogues(db, params, {
    language: language.tag,
    now,
  });
  const words = describeFilter(t, filter, dialogues);
  const title = t('follow:calendar.title', { kommun: kommun.name });
  const followed = dialogues.flatMap((summary) => {
    const id = idOf.get(summary.slug);
    return id === undefined ? [] : [{ id, summary }];
  });
  const name =
    words.length === 0 ? title : t('follow:feed.titleFiltered', { title, filter: words.join(', ') });
  return write(db, name, followed, portal, addDays(dayOf(now), -daysKept));
}

/** The dates of one dialogue that are not over, as iCalendar; null when there is no such dialogue that everyone may see. */
export async function dialogueCalendar(db: Database, slug: string, portal: Portal): Promise<string | null> {
  const found = await readSummary(db, slug, { language: portal.language.tag, now: portal.now });
  if (found === null) return null;
  const { summary, overview } = found;
  return write(db, summary.title.text, [{ id: overview.row.id, summary }], portal, dayOf(portal.now));
}

async function write(
  db: Database,
  name: string,
  followed: readonly { id: Id; summary: DialogueSummary }[],
  portal: Portal,
  since: Day,
): Promise<string> {
  const { kommun, language, now } = portal;
  const ids = followed.map(({ id }) => id);
  const [steps, notes, moments] = await Promise.all([
    findFollowedSteps(db, ids, language.tag),
    findLatestNotes(db, ids, toInstant(now)),
    findMoments(db, ids, toInstant(now)),
  ]);
  const calendar = ical({
    name: onOneLine(name),
    prodId: {
      company: onOneLine(kommun.name),
      product: 'Dialogtorget',
      language: language.tag.slice(0, 2).toUpperCase(),
    },
    method: ICalCalendarMethod.PUBLISH,
    // The zone stands on each event. Were it the calendar's, the library would write the times of change in local time too.
    timezone: { name: null, generator: vtimezone },
    // How often a calendar that subscribes should ask again, in seconds.
    ttl: 6 * 3600,
  });
  for (const { id, summary } of followed) {
    const known = moments.get(id);
    if (known === undefined) continue;
    const events = eventsOf({
      id,
      title: summary.title.text,
      opensAt: summary.timing.opensAt,
      lastDay: summary.timing.lastDay,
      cancelledAt: known.cancelledAt,
      steps: steps.get(id) ?? [],
    });
    for (const event of events) {
      if (lastDayOf(event) >= since)
        addEvent(calendar, event, summary, { moments: known, note: notes.get(id) }, portal);
    }
  }
  return calendar.toString();
}

function addEvent(
  calendar: ICalCalendar,
  event: CalendarEvent,
  summary: DialogueSummary,
  { moments, note }: { moments: DialogueMoments; note: LatestNote | undefined },
  { language, baseUrl }: Portal,
): void {
  const t = getT(language.tag);
  const url = addressesIn(language.tag, baseUrl).onePage(summary);
  const dialogue = summary.title.text;
  const title = titleOf(t, event, dialogue);
  const changed =
    note === undefined
      ? null
      : `${t(`dialogues:page.changed.${note.kind}`, { day: formatFor(language).day(dayOf(note.publishedAt)) })}: ${pickText(note.note, language.tag, note.source).text}`;
  const description = [
    changed,
    event.description,
    summary.purpose.text,
    `${reachOf(t, summary.level)}.`,
    url,
  ];
  const changedAt = new Date(summary.updatedAt);
  const { when } = event;
  calendar.createEvent({
    id: `${event.key}@${new URL(baseUrl).hostname}`,
    summary: plain(event.cancelled ? t('follow:calendar.cancelled', { title }) : title),
    description: plain(description.filter((part) => part !== null).join('\n\n')),
    location: event.place === null ? null : plain(event.place),
    url,
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // The same at every reading until the dialogue is changed, so that what has not changed looks unchanged.
    stamp: changedAt,
    lastModified: changedAt,
    sequence: sequenceBetween(moments.createdAt, summary.updatedAt),
    start: 'from' in when ? inSweden(when.from) : Temporal.PlainDate.from(when.fromDay),
    end: 'from' in when ? inSweden(when.until) : Temporal.PlainDate.from(dayAfter(when.untilDay)),
    timezone: timeZone,
    allDay: !('from' in when),
    // A day on which something opens or ends makes nobody busy.
    transparency: 'from' in when ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  });
}

/** What happens stands first, since a calendar shows only the beginning: several dates of one dialogue must be told apart. */
function titleOf(t: TFunction, { kind, title }: CalendarEvent, dialogue: string): string {
  if (title === null) return t(`follow:calendar.${kind === 'opens' ? 'opens' : 'lastDay'}`, { dialogue });
  const words = { step: 'step', opens: 'stepOpens', 'last-day': 'stepLastDay' } as const;
  return t(`follow:calendar.${words[kind]}`, { step: title, dialogue });
}

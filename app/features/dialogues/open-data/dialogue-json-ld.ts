import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';

import type { DialogueDetail, DialogueStep } from '../dialogue-detail';

/** Whose dialogue it is and where its page lies, for machines that read pages. */
export interface JsonLdPlace {
  kommun: { name: string; contact: { website: string } };
  language: string;
  baseUrl: string;
}

type Node = Record<string, unknown>;

/**
 * A dialogue in the words of schema.org: the dialogue as an `Event` over its time, its meetings as events within it, and its question as a
 * `Question`. Only what the page itself shows.
 */
export function dialogueJsonLd(detail: DialogueDetail, { kommun, language, baseUrl }: JsonLdPlace): Node {
  const { summary, question } = detail;
  const addresses = addressesIn(language, baseUrl);
  const url = addresses.dialogue(summary.slug);
  const organizer = organizerOf(detail, kommun);
  const meetings = detail.steps.filter((step) => step.kind === 'meeting');
  const { opensAt, closesAt } = summary.timing;
  const event =
    opensAt === null
      ? []
      : [
          clean({
            '@type': 'Event',
            '@id': `${url}#dialog`,
            name: summary.title.text,
            description: summary.purpose.text,
            inLanguage: summary.title.language,
            url,
            image: addresses.dialoguePicture(summary.slug),
            startDate: opensAt,
            endDate: closesAt,
            eventStatus: statusOf(summary.state === 'cancelled'),
            eventAttendanceMode:
              meetings.length === 0 ? 'https://schema.org/OnlineEventAttendanceMode' : mixedAttendance,
            location:
              meetings.length === 0
                ? { '@type': 'VirtualLocation', url }
                : [placeOf(summary.areas[0]?.name.text ?? kommun.name), { '@type': 'VirtualLocation', url }],
            isAccessibleForFree: true,
            organizer,
            about: summary.themes.map(({ name }) => name.text),
            subEvent: meetings.map((step) => meetingOf(step, detail, url, organizer)),
          }),
        ];
  const asked =
    question === null
      ? []
      : [
          clean({
            '@type': 'Question',
            '@id': `${url}#fraga`,
            name: question.text,
            text: question.text,
            inLanguage: question.language,
            url,
            author: organizer,
            datePublished: detail.publishedAt,
            mainEntityOfPage: url,
          }),
        ];
  return { '@context': 'https://schema.org', '@graph': [...event, ...asked] };
}

const mixedAttendance = 'https://schema.org/MixedEventAttendanceMode';

function meetingOf(step: DialogueStep, { summary }: DialogueDetail, url: string, organizer: Node): Node {
  return clean({
    '@type': 'Event',
    '@id': `${url}#steg-${step.id}`,
    name: `${step.title.text} – ${summary.title.text}`,
    description: step.description?.text ?? null,
    inLanguage: step.title.language,
    url,
    startDate: step.startsAt,
    endDate: step.endsAt,
    eventStatus: statusOf(step.cancelled || summary.state === 'cancelled'),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: placeOf(step.place?.text ?? summary.areas[0]?.name.text ?? String(organizer.name)),
    isAccessibleForFree: true,
    organizer,
  });
}

function organizerOf({ summary }: DialogueDetail, kommun: JsonLdPlace['kommun']): Node {
  return clean({
    '@type': 'GovernmentOrganization',
    name: kommun.name,
    url: kommun.contact.website,
    department:
      summary.body === null ? null : { '@type': 'GovernmentOrganization', name: summary.body.name.text },
  });
}

function placeOf(name: string): Node {
  return { '@type': 'Place', name, address: name };
}

function statusOf(cancelled: boolean): string {
  return `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`;
}

/** Without what is not known. */
function clean(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

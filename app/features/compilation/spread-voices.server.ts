import { addDays, dayOf, daysBetween } from '~/platform/clock';
import type { Day, Id, Instant } from '~db/columns';
import type { DemoVoices } from '~db/seeds/demo/voices/demo-voices';

import type { ContributionSource, InputMeeting } from './contribution';

/** One thing that was said in the demo, with the keys of the themes that it raises. */
export interface SpreadVoice {
  text: string;
  themes: readonly string[];
  /** The title of the other category that it belongs under. */
  other: string | null;
  isOwn: boolean;
  source: ContributionSource;
  stepId: Id | null;
  saidOn: Day;
}

/** When and how people could say something in a dialogue. */
export interface VoicePlaces {
  opensAt: Instant;
  /** Where it has closed; else now. */
  until: Instant;
  /** Those that have been held. */
  meetings: readonly InputMeeting[];
  /** Where they came in besides; none where all was said at meetings. */
  sources: readonly ContributionSource[];
}

/** Of those who said something in a dialogue with meetings and other ways, every third did so at a meeting. */
const atMeetings = 3;
/** Every how manieth begins with who it is. */
const introduced = 3;
/** How many themes each raises, unless it is known how much was said. */
const themesEach = 1.5;

/**
 * Spreads what people said over contributions, so that exactly as many raise each theme as are counted: theme after theme is laid around a ring of contributions, none twice
 * under the same.
 *
 * @param mentions how many raise each theme, by its key
 * @param most how many took part, where that is known
 * @throws {Error} when more raise a theme than anything was said
 */
export function spreadVoices(
  voices: DemoVoices,
  mentions: ReadonlyMap<string, number>,
  { most, ...places }: VoicePlaces & { most: number | null },
): readonly SpreadVoice[] {
  const raised = ringOf(voices, mentions, most);
  const own =
    voices.own === undefined ? -1 : raised.findIndex((themes) => isSame(themes, voices.own?.themes));
  const others = (voices.others ?? []).flatMap(({ title, words }) =>
    words.map((text) => ({ text, other: title })),
  );
  const loose = [...others, ...(voices.without ?? []).map((text) => ({ text, other: null }))];
  const all = raised.length + loose.length;
  const isMeeting = (index: number) =>
    places.meetings.length > 0 &&
    (places.sources.length === 0 ||
      (index === own ? voices.own?.atMeeting === true : index % atMeetings === 0));
  const said = raised.map((themes, index): SpreadVoice => {
    const placed = place(places, { index, all, isMeeting: isMeeting(index) });
    const isOwn = index === own;
    const ownText = isOwn ? voices.own?.text : undefined;
    const text = ownText ?? wordsOf(voices, themes, { index, isMeeting: isMeeting(index) });
    return { text, themes, other: null, isOwn, ...placed };
  });
  const besides = loose.map(({ text, other }, at): SpreadVoice => {
    // Between the others, not all last.
    const index = Math.floor(((at + 0.5) * all) / loose.length);
    const placed = place(places, { index, all, isMeeting: isMeeting(index) });
    return { text, themes: [], other, isOwn: false, ...placed };
  });
  return [...said, ...besides].toSorted((one, two) =>
    one.saidOn < two.saidOn ? -1 : one.saidOn > two.saidOn ? 1 : 0,
  );
}

/** Which themes each contribution raises. */
function ringOf(
  { count }: DemoVoices,
  mentions: ReadonlyMap<string, number>,
  most: number | null,
): readonly (readonly string[])[] {
  const all = [...mentions.values()].reduce((sum, one) => sum + one, 0);
  const largest = Math.max(0, ...mentions.values());
  const wanted = Math.max(largest, count ?? Math.min(Math.ceil(all / themesEach), most ?? Infinity));
  const ring = Array.from({ length: wanted }, (): string[] => []);
  let at = 0;
  for (const [theme, many] of mentions)
    for (let left = many; left > 0; left -= 1) {
      ring[at % wanted]?.push(theme);
      at += 1;
    }
  // A stride without a common part with their number takes each once, far from where it was laid.
  const stride = strideFor(wanted);
  return ring.map((_, index) => ring[(index * stride) % wanted] ?? []);
}

function strideFor(length: number): number {
  const isOnItsOwn = (one: number, other: number): boolean =>
    other === 0 ? one === 1 : isOnItsOwn(other, one % other);
  let stride = Math.max(1, Math.round(length * 0.382));
  while (length > 1 && !isOnItsOwn(length, stride)) stride += 1;
  return stride;
}

/** What is said of some themes: a sentence of each, different from one to the next, and now and then who says it. */
function wordsOf(
  { themes: known, openers, tables = openers }: DemoVoices,
  themes: readonly string[],
  { index, isMeeting }: { index: number; isMeeting: boolean },
): string {
  const sentences = themes.flatMap((theme, place) => {
    const words = known[theme]?.words ?? [];
    return words[(index + place * 5 + Math.floor(index / Math.max(1, words.length))) % words.length] ?? [];
  });
  const begin = isMeeting ? tables : openers;
  const opener = index % introduced === 1 ? begin[Math.floor(index / introduced) % begin.length] : undefined;
  return [...(opener === undefined ? [] : [opener]), ...sentences].join(' ');
}

function place(
  { opensAt, until, meetings, sources }: VoicePlaces,
  { index, all, isMeeting }: { index: number; all: number; isMeeting: boolean },
): Pick<SpreadVoice, 'source' | 'stepId' | 'saidOn'> {
  const meeting = meetings[Math.floor(index / atMeetings) % Math.max(1, meetings.length)];
  if (isMeeting && meeting !== undefined)
    return { source: 'meeting', stepId: meeting.id, saidOn: meeting.day };
  const first = dayOf(opensAt);
  // What ends at midnight has its last day before.
  const last = addDays(dayOf(until), -1);
  const days = Math.max(0, daysBetween(first, last));
  return {
    source: sources[index % Math.max(1, sources.length)] ?? 'other',
    stepId: null,
    saidOn: addDays(first, Math.floor((days * index) / Math.max(1, all))),
  };
}

function isSame(themes: readonly string[], others: readonly string[] = []): boolean {
  return themes.length === others.length && others.every((theme) => themes.includes(theme));
}

import type { TFunction } from 'i18next';

import { lastDayUntil, type PublicPart } from '~/features/dialogues/public-part';
import type { Format } from '~/i18n/format';
import { pickText } from '~/i18n/localized';
import { dayOf } from '~/platform/clock';
import type { TermRef } from '~db/dialogue-record';

/** Something that everyone sees and that would be different: as it is, and as it would be. Null where there is nothing. */
export interface ShownChange {
  key: string;
  label: string;
  /** The language of a text; null for what is worded in the page's own. */
  language: string | null;
  before: string | null;
  after: string | null;
}

/** With what changes are worded: the page's language, and the language that the dialogue is written in. */
export interface ChangeWords {
  t: TFunction;
  format: Format;
  tag: string;
  source: string;
}

interface Fact {
  key: string;
  label: string;
  language: string | null;
  text: string;
}

/** What would be different for everyone, in the order of the plan. */
export function describeChanges(
  before: PublicPart,
  after: PublicPart,
  words: ChangeWords,
): readonly ShownChange[] {
  const [was, is] = [factsOf(before, words), factsOf(after, words)];
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  return keys.flatMap((key): ShownChange[] => {
    const [old, now] = [was.get(key), is.get(key)];
    const known = now ?? old;
    if (known === undefined || old?.text === now?.text) return [];
    const { label, language } = known;
    return [{ key, label, language, before: old?.text ?? null, after: now?.text ?? null }];
  });
}

/** Every fact of a public part in words, by a key of its own. */
function factsOf(part: PublicPart, { t, format, tag, source }: ChangeWords): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  const label = (field: string) => t(`plan:fields.${field}.label`);
  const add = (field: string, text: string | undefined, language: string | null = null) => {
    if (text === undefined || text === '') return;
    const key = language === null ? field : `${field}.${language}`;
    facts.set(key, { key, label: label(field), language, text });
  };
  const texts = (field: string, byLanguage: Readonly<Record<string, string | readonly string[]>> = {}) => {
    for (const [language, text] of Object.entries(byLanguage))
      add(field, typeof text === 'string' ? text : text.map((line) => `• ${line}`).join('\n'), language);
  };
  const names = (terms: readonly TermRef[] = []) =>
    terms.map(({ name }) => pickText(name, tag, source).text).join(', ');
  const day = (one: string | undefined) => (one === undefined ? undefined : format.day(one));

  add('kind', part.kind === 'user' ? t('plan:kinds.user') : t('plan:kinds.resident'));
  texts('title', part.title);
  texts('purpose', part.purpose);
  texts('question', part.question);
  texts('influenceable', part.influenceable);
  texts('fixed', part.fixed);
  add('body', names(part.body === undefined ? [] : [part.body]));
  add('areas', names(part.areas));
  add('themes', names(part.themes));
  add('targetGroups', names(part.targetGroups));
  add('proposedLevel', t(`ladder:levels.${part.influenceLevel}.name`));
  add('methods', (part.methods ?? []).map((code) => t(`methods:${code}.name`)).join(', '));
  add('opensOn', day(part.opensAt === undefined ? undefined : dayOf(part.opensAt)));
  add('closesOn', day(part.closesAt === undefined ? undefined : lastDayUntil(part.closesAt)));
  add('decisionExpectedOn', day(part.decisionExpectedOn));
  add('feedbackPromisedOn', day(part.feedbackPromisedOn));
  const languages = new Set(part.way.flatMap(({ title }) => Object.keys(title)));
  for (const language of languages)
    add(
      'way',
      part.way
        .filter(({ title }) => title[language] !== undefined)
        .map(({ startsAt, endsAt, hasTime, title, description, place }) => {
          const say = hasTime === true ? format.instant : format.day;
          const end = endsAt === undefined || hasTime === true ? endsAt : lastDayUntil(endsAt);
          const until = end === undefined ? '' : ` – ${say(end)}`;
          const where = place?.[language] === undefined ? '' : ` (${place[language]})`;
          const more = description?.[language] === undefined ? '' : `\n${description[language]}`;
          return `${say(hasTime === true ? startsAt : dayOf(startsAt))}${until}: ${title[language] ?? ''}${where}${more}`;
        })
        .join('\n'),
      language,
    );
  texts('about', part.about);
  texts('audience', part.audience);
  texts('participation', part.participation);
  texts('resultUse', part.resultUse);
  const { contact } = part;
  add(
    'contact',
    contact === undefined
      ? undefined
      : [contact.name, contact.email, contact.phone].filter((one) => one !== undefined).join('\n'),
  );
  texts('contactRole', contact?.role);
  return facts;
}

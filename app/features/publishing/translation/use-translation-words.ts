import { useTranslation } from 'react-i18next';

import type { MeetingTextField } from '~/features/meetings/work/meeting-text-fields';
import type { DraftWords } from '~/features/planning/draft/draft-inputs';
import { useLanguageName } from '~/i18n/use-language';

import { itemOf, type TranslatablePartName, type TranslatableText } from './translatable';

/** What each text is called, and in which language it is written: a page has every text twice. */
export function useTranslationWords(texts: readonly TranslatableText[], target: string): DraftWords {
  const { t } = useTranslation('translation');
  const nameOf = useLanguageName();
  const textName = useTextName();
  return (name, item) => {
    const text = texts.find(({ field, thing }) => field === name && itemOf(thing, target) === item);
    const label = text === undefined ? name : textName(text);
    return { label: t('page.inLanguage', { text: label, language: nameOf(target) }) };
  };
}

/** The parts that are written in the plan. */
const planParts: ReadonlySet<TranslatablePartName> = new Set(['question', 'page', 'way']);

/** What a text is called, in the words of the page where it is written. */
export function useTextName(): (text: Pick<TranslatableText, 'part' | 'field' | 'thingName'>) => string {
  const { t } = useTranslation(['translation', 'plan', 'outcomes', 'compilation', 'follow-up']);
  const nameIn = (part: TranslatablePartName, field: string) => {
    if (planParts.has(part)) return t(`plan:fields.${field}.label`);
    if (field === 'said' || field === 'conclusion') return t(`compilation:fields.${field}.label`);
    if (part === 'meetings') return t(`translation:meeting.${field as MeetingTextField}`);
    return part === 'report' ? t(`follow-up:fields.${field}.label`) : t(`outcomes:fields.${field}.label`);
  };
  return ({ part, field, thingName }) => {
    const name = nameIn(part, field);
    return thingName === null ? name : t('translation:page.ofThing', { text: name, thing: thingName });
  };
}

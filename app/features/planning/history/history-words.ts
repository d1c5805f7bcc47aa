import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';
import { isDay } from '~/platform/clock';

import type { TypedParts } from '../draft/draft-field';
import { usePlanWords } from '../steps/use-plan-words';
import type { History, HistoryChange } from './history';

/** One part of a value, before and after, in words. */
export interface ChangedPart {
  /** Null for a value that has one part only. */
  label: string | null;
  before: string;
  after: string;
}

/** Values that are ticked, of the kommun's own lists. */
const tickedFields = ['areas', 'themes', 'targetGroups'];

/** Tells what a change was about and what it changed, in words. */
export function useHistoryWords(names: History['names']) {
  const { t, i18n } = useTranslation(['plan', 'ladder', 'methods', 'plan-reach']);
  const format = useFormat();
  const words = usePlanWords();
  const said: Readonly<Record<string, (code: string) => string>> = {
    kind: (code) => t(`plan:kinds.${code}`),
    proposedLevel: (code) => t(`ladder:levels.${code}.name`),
    'levelDecision.level': (code) => t(`ladder:levels.${code}.name`),
    'way.level': (code) => t(`ladder:levels.${code}.name`),
    'gate.answer': (code) => t(`plan:gates.answers.${code}`),
    'responsible.who': (code) => t(`plan:responsibility.who.${code}`),
    'goals.type': (code) => t(`plan-reach:goals.types.${code}`),
    'groups.concerned': (code) => t(`plan-reach:groups.${code}`),
    'groups.active': (code) => t(`plan-reach:groups.${code}`),
    'channels.channel': (code) => t(`plan-reach:communication.channels.${code}`),
    'way.kind': (code) => t(`plan-reach:time.kinds.${code}`),
    'way.method': (code) => t(`methods:${code}.name`),
    groupSize: (code) => t(`plan-reach:methods.sizes.${code}`),
    timeSpan: (code) => t(`plan-reach:methods.spans.${code}`),
    body: (slug) => names[slug] ?? slug,
    'levelDecision.body': (slug) => names[slug] ?? slug,
    'advancePromise.body': (slug) => names[slug] ?? slug,
  };
  const say = (field: string, part: string, text: string) => {
    if (text === '') return '';
    const known = said[part === '' ? field : `${field}.${part}`];
    if (known !== undefined) return known(text);
    return isDay(text) ? format.day(text) : text;
  };
  /** The parts that were ticked, by what they are called. */
  const ticked = (parts: TypedParts, prefix: string) =>
    format.list(
      Object.keys(parts)
        .filter((part) => part.startsWith(prefix) && parts[part] === '1')
        .map((part) => names[part] ?? part.slice(prefix.length)),
    );
  /** What is ticked in a value that has other parts too. */
  const tickedBeside = ({
    field,
    from,
    to,
  }: Pick<HistoryChange, 'field' | 'from' | 'to'>): readonly ChangedPart[] => {
    const people = {
      label: t('plan:responsibility.people'),
      ticked: (of: TypedParts) => ticked(of, 'person-'),
    };
    const chosen = (of: TypedParts) => (of.chosen === '1' ? t('plan:fields.methods.chosen.label') : '');
    const done = (of: TypedParts) =>
      format.list(
        Object.keys(of)
          .filter((part) => part.startsWith('done-'))
          .map((part) => t(`plan-reach:methods.steps.${part.slice('done-'.length)}`)),
      );
    const asked: Readonly<
      Record<string, readonly { label: string | null; ticked: (of: TypedParts) => string }[]>
    > = {
      responsible: [people],
      methods: [
        { label: null, ticked: chosen },
        { label: t('plan-reach:methods.checklist'), ticked: done },
      ],
    };
    return (asked[field] ?? []).map(({ label, ticked: told }) => ({
      label,
      before: told(from),
      after: told(to),
    }));
  };
  const partsOf = ({ field, from, to }: HistoryChange): readonly ChangedPart[] => {
    if (tickedFields.includes(field))
      return [{ label: null, before: ticked(from, ''), after: ticked(to, '') }];
    const parts = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    const written = parts
      .filter((part) => !part.startsWith('person-') && !part.startsWith('done-') && part !== 'chosen')
      .map((part) => ({
        label: part === '' ? null : t(`plan:fields.${field}.${part}.label`),
        before: say(field, part, from[part] ?? ''),
        after: say(field, part, to[part] ?? ''),
      }));
    return [...written, ...tickedBeside({ field, from, to })];
  };
  return {
    label: ({ field, item }: HistoryChange) =>
      field === 'methods' && i18n.exists(`methods:${item}.name`)
        ? t(`methods:${item}.name`)
        : words(field, item).label,
    parts: (change: HistoryChange) => partsOf(change).filter(({ before, after }) => before !== after),
  };
}

import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';
import { isDay } from '~/platform/clock';

import type { TypedParts } from '../draft/draft-field';
import { isPlanStep } from '../plan/plan-step';
import type { History, HistoryChange } from './history';
import { partOfField } from './history-fields';
import { useFieldWords } from './use-field-words';

/** One part of a value, before and after, in words. */
export interface ChangedPart {
  /** Null for a value that has one part only. */
  label: string | null;
  before: string;
  after: string;
}

/** Values that are ticked, of the kommun's own lists. */
const tickedFields = ['areas', 'themes', 'targetGroups'];

/** Parts of a value that are ticks among its other parts, and one that only says that the value is there. */
const isTick = (part: string) =>
  /^(?:person|done|theme)-/.test(part) || part === 'chosen' || part === 'there';

/** Tells what a change was about and what it changed, in words. */
export function useHistoryWords(names: History['names']) {
  const { t, i18n } = useTranslation([
    'plan',
    'ladder',
    'methods',
    'plan-reach',
    'results',
    'report',
    'history',
  ]);
  const format = useFormat();
  const words = useFieldWords();
  const named = (slug: string) => names[slug] ?? slug;
  const reached = (code: string) => t(`report:reached.${code}`);
  const isThere = () => t('history:chosen');
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
    body: named,
    'levelDecision.body': named,
    'advancePromise.body': named,
    'decisions.body': named,
    'decisions.document': isThere,
    'actions.decision': isThere,
    themeOutcome: (code) => t(`results:outcomes.${code}`),
    achievedLevel: (code) => t(`ladder:levels.${code}.name`),
    'goalOutcome.reached': reached,
    'groupReached.reached': reached,
    'lessons.method': (code) => t(`methods:${code}.name`),
    'lessons.group': named,
    'lessons.theme': named,
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
        .map((part) => names[part] ?? named(part.slice(prefix.length))),
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
      decisions: [{ label: t('plan:fields.themes.label'), ticked: (of) => ticked(of, 'theme-') }],
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
  const partLabel = (field: string, part: string) => {
    const place = partOfField(field);
    // Beside the value's own name, not within it.
    return place === null || isPlanStep(place)
      ? t(`plan:fields.${field}.${part}.label`)
      : words(`${field}.${part}`).label;
  };
  /** Which of several alike a value belongs to: a theme or an action by its name. */
  const labelOf = ({ field, item }: HistoryChange) => {
    const { label } = words(field, item);
    const name = names[item.split('/')[0] ?? ''];
    return name === undefined || item === '' ? label : t('history:of', { name, label });
  };
  const partsOf = ({ field, from, to }: HistoryChange): readonly ChangedPart[] => {
    if (tickedFields.includes(field))
      return [{ label: null, before: ticked(from, ''), after: ticked(to, '') }];
    const parts = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    const written = parts
      .filter((part) => !isTick(part))
      .map((part) => ({
        label: part === '' ? null : partLabel(field, part),
        before: say(field, part, from[part] ?? ''),
        after: say(field, part, to[part] ?? ''),
      }));
    return [...written, ...tickedBeside({ field, from, to })];
  };
  return {
    label: (change: HistoryChange) =>
      change.field === 'methods' && i18n.exists(`methods:${change.item}.name`)
        ? t(`methods:${change.item}.name`)
        : labelOf(change),
    parts: (change: HistoryChange) => partsOf(change).filter(({ before, after }) => before !== after),
  };
}

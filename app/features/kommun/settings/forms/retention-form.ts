import type { KommunSettings, RetentionRule } from '../../kommun-settings';
import type { FieldReader } from '../field-reader';
import type { SectionForm } from '../form-reading';
import { fieldOf, longest, ranges, type SettingFields } from '../setting-form';

/** The part that stands for the rule to be added. */
export const newRule = 'ny';

/** How long things are kept. */
export const retentionForm: SectionForm = {
  shown: ({ kommun: { retention } }) => ({
    registrations: String(retention.registrations),
    ...Object.fromEntries(retention.rules.flatMap((rule) => Object.entries(ruleFields(rule)))),
  }),
  read(reader, { kommun }) {
    const registrations = reader.number('registrations', ranges.days, 'days-range');
    const known = kommun.retention.rules.map((rule) => readRule(reader, rule.id, rule.id));
    const isAdding = ['ruleName', 'months', 'basis'].some(
      (base) => reader.text(fieldOf(base, newRule)) !== '',
    );
    const added = isAdding ? [readRule(reader, newRule, freeId(kommun))] : [];
    return { retention: { registrations, rules: [...known, ...added] } };
  },
};

function ruleFields({ id, name, months, basis, isRetired }: RetentionRule): SettingFields {
  return {
    [fieldOf('ruleName', id)]: name,
    [fieldOf('months', id)]: months === null ? '' : String(months),
    [fieldOf('forGood', id)]: months === null ? '1' : '',
    [fieldOf('basis', id)]: basis,
    [fieldOf('isRetired', id)]: isRetired ? '1' : '',
  };
}

function readRule(reader: FieldReader, part: string, id: string): RetentionRule {
  const isForGood = reader.text(fieldOf('forGood', part)) === '1';
  return {
    id,
    name: reader.required(fieldOf('ruleName', part), longest.rule, 'name-missing'),
    months: isForGood ? null : reader.number(fieldOf('months', part), ranges.months, 'months-range'),
    basis: reader.required(fieldOf('basis', part), longest.basis, 'basis-missing'),
    isRetired: reader.text(fieldOf('isRetired', part)) === '1',
  };
}

/** An id that no rule has: dialogues that have chosen one know it by its id. */
function freeId({ retention }: KommunSettings): string {
  const numbers = retention.rules.map(({ id }) => Number(/^regel-(\d+)$/.exec(id)?.[1] ?? 0));
  return `regel-${Math.max(0, ...numbers) + 1}`;
}

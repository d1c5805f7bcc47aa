import { useTranslation } from 'react-i18next';

import { isolate } from '~/i18n/isolate';
import { useFormat, useLanguage } from '~/i18n/use-language';

import type { ChangedField, SettingChange } from '../read-setting.server';
import { fieldOf } from '../setting-form';
import { useFieldName } from '../setting-words';

/** Who has changed a setting, when, from what and to what; the latest first. */
export function SettingHistory({ history }: { history: readonly SettingChange[] }) {
  const { t } = useTranslation('settings');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="andringar">
      <h2 id="andringar">{t('history.title')}</h2>
      {history.length === 0 ? (
        <p>{t('history.none')}</p>
      ) : (
        <ol className="plain-list setting-changes">
          {history.map(({ version, at, by, approvedBy, fields }) => (
            <li key={version}>
              <p>
                <strong>{format.instant(at)}</strong> <bdi>{by}</bdi>
              </p>
              {approvedBy === null ? null : (
                <p className="small soft">{t('history.approved', { name: isolate(approvedBy, tag) })}</p>
              )}
              <ChangeList fields={fields} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What was changed, or would be. */
export function ChangeList({ fields }: { fields: readonly ChangedField[] }) {
  return (
    <ul>
      {fields.map((field) => (
        <li key={`${field.base}:${field.part}`}>
          <Change field={field} />
        </li>
      ))}
    </ul>
  );
}

function Change({ field: { base, part, from, to } }: { field: ChangedField }) {
  const { t } = useTranslation('settings');
  const nameOf = useFieldName();
  const show = useShownValue(base);
  return (
    <>
      {nameOf(part === null ? base : fieldOf(base, part))}
      {': '}
      <span className="visually-hidden">{t('history.from')}</span> <del>{show(from)}</del>{' '}
      <span aria-hidden="true">→</span> <span className="visually-hidden">{t('history.to')}</span>{' '}
      <ins>{show(to)}</ins>
    </>
  );
}

const boxes = new Set(['language', 'forGood', 'isRetired']);

/** What a field held, in words where it is a choice. */
function useShownValue(base: string): (value: string) => string {
  const { t } = useTranslation(['settings', 'work']);
  return (value) => {
    if (boxes.has(base)) return value === '1' ? t('history.yes') : t('history.no');
    if (value === '') return t('history.nothing');
    if (base === 'ladder') return t(`ladder.${value}.text`);
    if (base === 'status') return t(`statuses.${value}`);
    if (base === 'role') return t(`work:roles.${value}`);
    return value;
  };
}

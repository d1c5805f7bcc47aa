import { useTranslation } from 'react-i18next';

import { Content, useFormat } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';

import type { ShownRequest } from './read-publish-page.server';

/** What has been asked for before, and what became of it. */
export function PublicationHistory({ history }: { history: readonly ShownRequest[] }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  if (history.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('history.heading')}</h2>
      <DataTable
        id="tidigare-lista"
        caption={t('history.heading')}
        head={[
          t('history.when'),
          t('history.what'),
          t('history.outcome'),
          t('history.who'),
          t('history.note'),
        ]}
        rows={history.map(({ id, kind, state, askedAt, closedAt, askedBy, judgedBy, note }) => ({
          key: id,
          cells: [
            format.instant(closedAt ?? askedAt),
            t(`history.kinds.${kind}`),
            t(`history.states.${state}`),
            judgedBy === null
              ? t('history.askedBy', { name: askedBy })
              : t('history.both', { asked: askedBy, judged: judgedBy }),
            note === null ? '–' : <Content key="note" of={note} />,
          ],
        }))}
      />
    </section>
  );
}

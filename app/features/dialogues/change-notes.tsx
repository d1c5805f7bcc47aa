import './change-notes.css';

import { useTranslation } from 'react-i18next';

import { Content, useFormat } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';

import type { DialogueNote } from './dialogue-detail';

/** What has been changed since a dialogue was published, and when: whoever read it before sees what is different. */
export function ChangeNotes({ notes }: { notes: readonly DialogueNote[] }) {
  const { t } = useTranslation('dialogues');
  const format = useFormat();
  if (notes.length === 0) return null;
  return (
    <section className="change-notes" aria-label={t('page.changed.heading')}>
      <ul className="plain-list">
        {notes.map(({ kind, note, publishedAt }) => (
          <li key={publishedAt}>
            <strong>{t(`page.changed.${kind}`, { day: format.day(dayOf(publishedAt)) })}:</strong>{' '}
            <Content of={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}

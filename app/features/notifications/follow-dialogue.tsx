import './follow-dialogue.css';

import { useTranslation } from 'react-i18next';

import { filterNames } from '~/features/dialogues/dialogue-filter';
import type { DialogueSummary } from '~/features/dialogues/dialogue-summary';
import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { useLanguage } from '~/i18n/use-language';

import { CopyableCode } from './copyable-code';
import { followAddressesIn } from './following/follow-addresses';

interface FollowDialogueProps {
  summary: Pick<DialogueSummary, 'slug' | 'themes'>;
  /** Whether anything is still to come; a calendar without it would be empty. */
  hasDates: boolean;
  /** The HTML that shows this dialogue on another site. */
  embedCode: string;
}

/** The ways to follow one dialogue, and to tell others of it. Stands last on its page. */
export function FollowDialogue({ summary, hasDates, embedCode }: FollowDialogueProps) {
  const { t } = useTranslation('follow');
  const { tag } = useLanguage();
  const addresses = addressesIn(tag);
  const { slug, themes } = summary;
  return (
    <section className="follow-dialogue no-print" aria-labelledby="follow">
      <h2 id="follow">{t('dialogue.heading')}</h2>
      <p className="follow-dialogue__mail">
        <a className="action action--quiet" href={followAddressesIn(tag).form({ scope: 'dialogue', slug })}>
          {t('dialogue.email')}
        </a>
      </p>
      <ul className="follow-dialogue__ways plain-list">
        {hasDates ? (
          <li>
            <a href={addresses.dialogueCalendar(slug)}>{t('dialogue.calendar')}</a>
          </li>
        ) : null}
        {themes.map((theme) => (
          <li key={theme.slug}>
            <a href={addresses.feed(new URLSearchParams([[filterNames.theme, theme.slug]]))}>
              {t('dialogue.theme', { theme: theme.name.text })}
            </a>
          </li>
        ))}
        <li>
          <a href={addresses.poster(slug)}>{t('dialogue.poster')}</a>
        </li>
        <li>
          <a href={addresses.qr(slug)}>{t('dialogue.qr')}</a>
        </li>
        <li>
          <a href={addresses.follow}>{t('dialogue.more')}</a>
        </li>
      </ul>
      <details className="follow-dialogue__embed">
        <summary>{t('dialogue.embed')}</summary>
        <p>{t('dialogue.embedHow')}</p>
        <CopyableCode id="embed-code" label={t('dialogue.embedCode')}>
          {embedCode}
        </CopyableCode>
        <p>
          <a href={addresses.card(slug)}>{t('embedHelp.example')}</a>
        </p>
      </details>
    </section>
  );
}

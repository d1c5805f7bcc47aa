import { useTranslation } from 'react-i18next';

import type { OwnFeedback } from '~/features/results/feedback/own-feedback.server';
import { Content, useLanguage } from '~/i18n/use-language';
import { TextSection } from '~/ui/text-page/text-page';

/** The dialogues that someone has taken part in, each with the page on where what they said has led. Left out while there are none. */
export function OwnFeedbackList({ dialogues }: { dialogues: readonly OwnFeedback[] }) {
  const { t } = useTranslation('feedback');
  const { tag } = useLanguage();
  if (dialogues.length === 0) return null;
  return (
    <TextSection heading={t('my.heading')}>
      <p>{t('my.lead')}</p>
      <ul className="plain-list my-list">
        {dialogues.map(({ path, title }) => (
          <li key={path}>
            <a href={`/${tag}${path}`}>
              <Content of={title} />
            </a>
          </li>
        ))}
      </ul>
    </TextSection>
  );
}

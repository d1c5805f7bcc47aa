import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { TextPage } from '~/ui/text-page/text-page';

/** A link that leads no further, and whom to ask. */
export function FeedbackGonePage({ why, contact }: { why: 'unknown' | 'disposed'; contact: ReactNode }) {
  const { t } = useTranslation('feedback');
  return (
    <TextPage title={t(`gone.${why}Title`)} lead={t(`gone.${why}`)}>
      {contact}
    </TextPage>
  );
}

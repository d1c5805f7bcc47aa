import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';

import { PreviewBar } from './preview-bar';
import { publishPath } from './publish-path';

interface DialoguePreviewBarProps {
  slug: string;
  languages: readonly string[];
  /** What someone has asked for, that is looked at; null for the plan as it stands. */
  requestId: string | null;
}

/** The bar above a dialogue's page that nobody else sees yet. */
export function DialoguePreviewBar({ slug, languages, requestId }: DialoguePreviewBarProps) {
  const { t } = useTranslation('publishing');
  const { tag } = useLanguage();
  return (
    <PreviewBar
      languages={languages}
      requestId={requestId}
      pathIn={(language) => publishPath(language, slug, 'preview')}
      about={requestId === null ? t('preview.ofPlan') : t('preview.ofRequest')}
      back={{ href: publishPath(tag, slug), text: t('preview.back') }}
    />
  );
}

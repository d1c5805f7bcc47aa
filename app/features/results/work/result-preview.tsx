import { useTranslation } from 'react-i18next';

import { PreviewBar } from '~/features/publishing/preview-bar';
import { useLanguage } from '~/i18n/use-language';

import type { ResultPage } from '../read-result.server';
import { ResultPageView } from '../result-page';
import { outcomePath } from './outcome-path';

interface ResultPreviewProps extends Omit<Parameters<typeof ResultPageView>[0], 'page'> {
  page: ResultPage;
  languages: readonly string[];
  /** What someone has asked for; null for the working copy as it stands. */
  requestId: string | null;
}

/** The page of a result exactly as residents will see it, under a bar that says that nobody else does. */
export function ResultPreview({ languages, requestId, ...page }: ResultPreviewProps) {
  const { t } = useTranslation('outcomes');
  const { tag } = useLanguage();
  const { slug } = page.page.dialogue;
  return (
    <>
      <PreviewBar
        languages={languages}
        requestId={requestId}
        pathIn={(language) => `${outcomePath(language, slug, 'result')}/granska`}
        back={{ href: outcomePath(tag, slug, 'result'), text: t('result.back') }}
      />
      <ResultPageView {...page} />
    </>
  );
}

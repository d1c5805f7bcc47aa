import { useTranslation } from 'react-i18next';

import { PreviewBar } from '~/features/publishing/preview-bar';
import { useLanguage } from '~/i18n/use-language';

import { followUpPath } from '../follow-up-path';
import type { ReportPage } from './read-report.server';
import { ReportPageView } from './report-page';

interface ReportPreviewProps {
  page: ReportPage;
  languages: readonly string[];
  /** What someone has asked for; null for the working copy as it stands. */
  requestId: string | null;
}

/** The report exactly as everyone will read it, under a bar that says that nobody else does. */
export function ReportPreview({ page, languages, requestId }: ReportPreviewProps) {
  const { t } = useTranslation('follow-up');
  const { tag } = useLanguage();
  const { slug } = page.dialogue;
  return (
    <>
      <PreviewBar
        languages={languages}
        requestId={requestId}
        pathIn={(language) => `${followUpPath(language, slug, 'report')}/granska`}
        back={{ href: followUpPath(tag, slug, 'report'), text: t('report.back') }}
      />
      <ReportPageView page={page} />
    </>
  );
}

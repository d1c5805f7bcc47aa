import { useTranslation } from 'react-i18next';

import { Content, useLanguage } from '~/i18n/use-language';
import { TextPage } from '~/ui/text-page/text-page';

import type { FeedbackView } from './read-feedback.server';

/** Asks whether to end mail about what became of a dialogue, and says when it is ended. */
export function EndMailPage({ view, isEnded }: { view: FeedbackView; isEnded: boolean }) {
  const { t } = useTranslation('feedback');
  const { tag } = useLanguage();
  const back = `/${tag}/aterkoppling/${view.token}`;
  return (
    <TextPage
      above={
        <p>
          <a href={back}>
            <Content of={view.dialogue.title} />
          </a>
        </p>
      }
      title={t(isEnded ? 'end.doneTitle' : 'end.title')}
      lead={t(isEnded ? 'end.done' : 'end.lead')}
    >
      {isEnded ? (
        <p>
          <a href={back}>{t('end.back')}</a>
        </p>
      ) : (
        <form method="post" action={`${back}/avsluta`}>
          <button className="action" type="submit">
            {t('end.send')}
          </button>
        </form>
      )}
    </TextPage>
  );
}

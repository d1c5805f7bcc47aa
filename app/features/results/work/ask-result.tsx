import { useTranslation } from 'react-i18next';

import { NoteFields } from '~/features/publishing/note-fields';
import {
  publishDeeds,
  publishFields,
  type PublishProblem,
  type TypedPublish,
} from '~/features/publishing/publish-form';
import { publishPath } from '~/features/publishing/publish-path';
import { WhenFields } from '~/features/publishing/when-fields';
import { useLanguage } from '~/i18n/use-language';

import { outcomePath } from './outcome-path';

interface AskResultProps {
  slug: string;
  source: string;
  languages: readonly string[];
  /** Whether there is a version already, so that everyone is told what has changed. */
  isCorrection: boolean;
  mayAsk: boolean;
  isReady: boolean;
  typed: TypedPublish;
  problems: readonly PublishProblem[];
}

/** Looks at the result as residents would, and asks for it to be published. Someone else approves. */
export function AskResult({
  slug,
  source,
  languages,
  isCorrection,
  mayAsk,
  isReady,
  typed,
  problems,
}: AskResultProps) {
  const { t } = useTranslation(['outcomes', 'publishing']);
  const { tag } = useLanguage();
  const path = outcomePath(tag, slug, 'result');
  return (
    <section className="stack" aria-labelledby="publish">
      <h2 id="publish">{t('outcomes:result.publish')}</h2>
      <p>
        <a href={`${path}/granska`}>{t('publishing:preview.link')}</a>
      </p>
      <p>
        <a href={publishPath(tag, slug)}>{t('outcomes:result.waiting')}</a>
      </p>
      {mayAsk && isReady ? (
        <form className="work-form" method="post" action={path} noValidate>
          {isCorrection ? (
            <NoteFields
              typed={typed}
              problems={problems}
              languages={languages}
              source={source}
              label={t('publishing:note.label')}
              hint={t('publishing:note.hint')}
            />
          ) : null}
          <WhenFields typed={typed} problems={problems} />
          <p>
            <button
              className="action action--quiet"
              type="submit"
              name={publishFields.deed}
              value={publishDeeds.ask}
            >
              {t('publishing:ask.send')}
            </button>
          </p>
        </form>
      ) : null}
    </section>
  );
}

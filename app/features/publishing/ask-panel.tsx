import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';

import { NoteFields } from './note-fields';
import type { LiveState } from './publication';
import { publishDeeds, publishFields, type PublishProblem, type TypedPublish } from './publish-form';
import { publishPath } from './publish-path';
import { WhenFields } from './when-fields';

interface AskPanelProps {
  slug: string;
  /** Where the form is sent: the page that it stands on. Its preview is at `/granska` under it. */
  path: string;
  source: string;
  languages: readonly string[];
  kind: 'result' | 'report';
  /** How it waits when it has been asked for already; null when it has not. */
  live: LiveState | null;
  /** Whether there is a version already, so that everyone is told what has changed. */
  isCorrection: boolean;
  mayAsk: boolean;
  isReady: boolean;
  typed: TypedPublish;
  problems: readonly PublishProblem[];
}

/** Looks at something as residents would, and asks for it to be published. Someone else approves. */
export function AskPanel(props: AskPanelProps) {
  const { slug, path, kind, live, source, languages, isCorrection, mayAsk, isReady, typed, problems } = props;
  const { t } = useTranslation('publishing');
  const { tag } = useLanguage();
  return (
    <>
      <p>
        <a href={`${path}/granska`}>{t('preview.link')}</a>
      </p>
      {live === null ? null : (
        <>
          <p>
            <strong>{t(`request.${live}.${kind}`)}</strong>
          </p>
          <p>
            <a href={publishPath(tag, slug)}>{t('ask.waiting')}</a>
          </p>
        </>
      )}
      {mayAsk ? null : <p className="soft">{t('ask.notYours')}</p>}
      {mayAsk && isReady && live === null ? (
        <form className="work-form" method="post" action={path} noValidate>
          {isCorrection ? (
            <NoteFields
              typed={typed}
              problems={problems}
              languages={languages}
              source={source}
              label={t('note.label')}
              hint={t('note.hint')}
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
              {t('ask.send')}
            </button>
          </p>
        </form>
      ) : null}
    </>
  );
}

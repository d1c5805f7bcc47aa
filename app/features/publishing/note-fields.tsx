import { useTranslation } from 'react-i18next';

import { useLanguageName } from '~/i18n/use-language';
import { TextArea } from '~/ui/text-area/text-area';

import { publishFields, type PublishProblem, type TypedPublish } from './publish-form';
import { usePublishField } from './use-publish-words';

/** What everyone is told of a change, in the language of the dialogue and, folded away, in the others. */
export function NoteFields({
  typed,
  problems,
  languages,
  source,
  label,
  hint,
}: {
  typed: TypedPublish;
  problems: readonly PublishProblem[];
  languages: readonly string[];
  source: string;
  label: string;
  hint: string;
}) {
  const { t } = useTranslation('publishing');
  const nameOf = useLanguageName();
  const field = usePublishField(problems);
  const name = (language: string) => `${publishFields.note}.${language}`;
  const others = languages.filter((language) => language !== source);
  return (
    <>
      <TextArea
        {...field('note')}
        name={name(source)}
        label={label}
        hint={<p>{hint}</p>}
        rows={3}
        language={source}
        defaultValue={typed.notes[source]}
      />
      <details
        className="publish-more"
        open={others.some((language) => (typed.notes[language] ?? '') !== '')}
      >
        <summary>{t('note.others')}</summary>
        {others.map((language) => (
          <TextArea
            key={language}
            id={`${publishFields.note}-${language}`}
            name={name(language)}
            label={t('note.in', { language: nameOf(language) })}
            rows={3}
            language={language}
            defaultValue={typed.notes[language]}
          />
        ))}
      </details>
    </>
  );
}

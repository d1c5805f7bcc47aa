import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { draftInputs, inputName, type DraftForm } from '~/features/planning/draft/draft-form';
import { DraftErrors, DraftFormFrame } from '~/features/planning/draft/draft-inputs';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import type { LocalText } from '~/i18n/localized';
import { useLanguage } from '~/i18n/use-language';
import { CheckGroup } from '~/ui/check-group/check-group';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { Field } from '~/ui/field/field';
import { FileField } from '~/ui/file-field/file-field';
import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';
import type { Id } from '~db/columns';

import { OutcomeFrame } from './outcome-frame';
import { outcomePath } from './outcome-path';
import { useOutcomeInputs, useOutcomeWords } from './use-outcome-inputs';

/** What the form of a decision chooses among. */
export interface DecisionChoices {
  bodies: readonly { slug: string; name: LocalText }[];
  themes: readonly { key: string; title: LocalText }[];
}

interface DecisionPageProps extends DecisionChoices {
  work: WorkActor;
  open: OpenDialogue;
  id: Id;
  /** The language that the dialogue is written in. */
  source: string;
  form: DraftForm;
  isNew: boolean;
  /** Where the protocol that was put in is read; null where there is none. */
  protocolPath: string | null;
}

/** Where a decision is entered and corrected. */
export function DecisionPage(props: DecisionPageProps) {
  const { work, open, id, source, form, isNew, protocolPath, bodies, themes } = props;
  const { t } = useTranslation(['outcomes', 'draft']);
  const { tag } = useLanguage();
  const input = useOutcomeInputs(form);
  const words = useOutcomeWords();
  const part = (name: string) => input('decisions', { item: id, part: name });
  const document = part('document');
  return (
    <OutcomeFrame
      work={work}
      open={open}
      part="decisions"
      within
      title={t(isNew ? 'outcomes:decision.newTitle' : 'outcomes:decision.title')}
      lead={t('outcomes:decision.lead')}
      top={<DraftErrors form={form} words={words} />}
    >
      <DraftFormFrame
        action={`${outcomePath(tag, open.slug, 'decisions')}/${id}`}
        form={form}
        button={t('draft:save')}
        withFile
      >
        <input type="hidden" name={inputName('decisions', id, 'there')} value="1" />
        <Select
          {...part('body')}
          options={[
            { value: '', text: t('outcomes:decision.chooseBody') },
            ...bodies.map(({ slug, name }) => ({ value: slug, text: name.text, language: name.language })),
          ]}
        />
        <Field {...part('decidedOn')} type="date" short />
        <Field {...part('section')} short />
        <Field {...part('reference')} />
        <TextArea {...input('decisionOutcome', { item: `${id}/${source}` })} rows={3} />
        <TextArea {...input('decisionGrounds', { item: `${id}/${source}` })} rows={8} />
        <Themes id={id} form={form} themes={themes} />
        {document.defaultValue === undefined ? null : (
          <>
            <input type="hidden" name={document.name} value={document.defaultValue} />
            <p>
              {t('outcomes:decision.hasProtocol')}{' '}
              {protocolPath === null ? null : (
                <a href={protocolPath}>{t('outcomes:decision.readProtocol')}</a>
              )}
            </p>
          </>
        )}
        <FileField {...document} id={document.id} name="file" accept="application/pdf" />
        {isNew ? null : (
          <Checkbox
            id="remove"
            name={inputName(draftInputs.remove, 'decisions', id)}
            label={t('outcomes:decision.remove')}
          />
        )}
      </DraftFormFrame>
    </OutcomeFrame>
  );
}

/** The themes that the decision is an answer to: by them a resident walks from what they said to what was decided. */
function Themes({ id, form, themes }: { id: Id; form: DraftForm; themes: DecisionChoices['themes'] }) {
  const { t } = useTranslation('outcomes');
  const { tag } = useLanguage();
  if (themes.length === 0) return <p className="soft">{t('decision.noThemes')}</p>;
  return (
    <CheckGroup
      id="themes"
      label={t('decision.themes')}
      hint={<p>{t('decision.themesHint')}</p>}
      choices={themes.map(({ key, title }) => {
        const name = inputName('decisions', id, `theme-${key}`);
        return {
          name,
          text: title.text,
          language: title.language === tag ? undefined : title.language,
          isTicked: form.values[name] === '1',
        };
      })}
    />
  );
}

import '../compilation.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import type { DraftForm } from '~/features/planning/draft/draft-form';
import { DraftErrors, DraftFormFrame, useDraftInputs } from '~/features/planning/draft/draft-inputs';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { Content, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';
import { TextArea } from '~/ui/text-area/text-area';

import { inputPath } from '../input-path';
import { filterSearch } from '../input/input-filter';
import type { InputCounts } from '../sorting/coding';
import type { ThemeToConclude } from './read-conclusions-page.server';
import { useConclusionWords } from './use-conclusion-words';

interface ConclusionsPageProps {
  work: WorkActor;
  open: OpenDialogue;
  themes: readonly ThemeToConclude[];
  form: DraftForm;
  /** The language that it is written in. */
  source: string;
  counts: InputCounts;
  mayCompile: boolean;
  receipt: 'saved' | 'unchanged' | null;
}

/** Where it is written, theme by theme, what was said and what follows from it. */
export function ConclusionsPage(props: ConclusionsPageProps) {
  const { work, open, themes, form, source, counts, mayCompile, receipt } = props;
  const { t } = useTranslation(['compilation', 'draft']);
  const { tag } = useLanguage();
  const words = useConclusionWords();
  const fields = <ConclusionFields slug={open.slug} themes={themes} form={form} source={source} />;
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="conclusions"
      title={t('compilation:conclusions.title')}
      lead={t('compilation:conclusions.lead')}
      top={
        <>
          {receipt === null ? null : (
            <Receipt>{t(receipt === 'saved' ? 'draft:saved' : 'draft:nothingChanged')}</Receipt>
          )}
          <DraftErrors form={form} words={words} />
        </>
      }
    >
      {counts.left === 0 ? null : (
        <p className="sorted-note">{t('compilation:conclusions.left', { count: counts.left })}</p>
      )}
      {themes.length === 0 ? (
        <p>
          {t('compilation:conclusions.none')}{' '}
          <a href={inputPath(tag, open.slug)}>{t('compilation:conclusions.toInput')}</a>
        </p>
      ) : mayCompile ? (
        <DraftFormFrame
          action={inputPath(tag, open.slug, 'conclusions')}
          form={form}
          button={t('draft:save')}
        >
          {fields}
        </DraftFormFrame>
      ) : (
        <fieldset className="conclusions-read" disabled>
          <legend className="visually-hidden">{t('compilation:conclusions.title')}</legend>
          {fields}
        </fieldset>
      )}
      <p className="compilation-deeds no-print">
        <a href={inputPath(tag, open.slug, 'handover')}>{t('compilation:handover.title')}</a>
      </p>
    </DialogueFrame>
  );
}

function ConclusionFields({
  slug,
  themes,
  form,
  source,
}: Pick<ConclusionsPageProps, 'themes' | 'form' | 'source'> & { slug: string }) {
  const { t } = useTranslation('compilation');
  const { tag } = useLanguage();
  const input = useDraftInputs(form, useConclusionWords());
  return (
    <>
      {themes.map(({ id, title, mentions }) => {
        const item = `${id}/${source}`;
        return (
          <section key={id} className="stack conclusion" aria-labelledby={`tema-${id}`}>
            <h2 id={`tema-${id}`}>
              <Content of={title} />
            </h2>
            <p>
              <a href={inputPath(tag, slug) + filterSearch({ category: id })}>
                {t('conclusions.mentions', { count: mentions })}
                <span className="visually-hidden"> {title.text}</span>
              </a>
            </p>
            <TextArea {...input('said', { item })} rows={6} />
            <TextArea {...input('conclusion', { item })} rows={4} />
          </section>
        );
      })}
    </>
  );
}

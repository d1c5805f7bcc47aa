import '../compilation.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { inputName, type DraftForm } from '~/features/planning/draft/draft-form';
import { DraftErrors, DraftFormFrame, useDraftInputs } from '~/features/planning/draft/draft-inputs';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { Content, Paragraphs, useLanguage } from '~/i18n/use-language';
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
      ) : null}
      {mayCompile ? (
        <DraftFormFrame
          action={inputPath(tag, open.slug, 'conclusions')}
          form={form}
          button={t('draft:save')}
        >
          <ConclusionFields slug={open.slug} themes={themes} form={form} source={source} />
        </DraftFormFrame>
      ) : (
        <ConclusionTexts slug={open.slug} themes={themes} form={form} source={source} />
      )}
    </DialogueFrame>
  );
}

type TextsProps = Pick<ConclusionsPageProps, 'themes' | 'form' | 'source'> & { slug: string };

function ConclusionFields({ slug, themes, form, source }: TextsProps) {
  const input = useDraftInputs(form, useConclusionWords());
  return (
    <>
      {themes.map((theme) => (
        <ThemePart key={theme.id} slug={slug} theme={theme}>
          <TextArea {...input('said', { item: `${theme.id}/${source}` })} rows={6} />
          <TextArea {...input('conclusion', { item: `${theme.id}/${source}` })} rows={4} />
        </ThemePart>
      ))}
      <div className="conclusion__last">
        <TextArea {...input('notReached', { item: source })} rows={5} />
      </div>
    </>
  );
}

/** The same for who reads and does not write: text, since a field would ask to be written in. */
function ConclusionTexts({ slug, themes, form, source }: TextsProps) {
  const { t } = useTranslation('compilation');
  const words = useConclusionWords();
  const textOf = (field: string, item: string) => {
    const text = form.values[inputName(field, item)] ?? '';
    return text === '' ? (
      <p className="soft">{t('conclusions.notWritten')}</p>
    ) : (
      <Paragraphs of={{ text, language: source }} />
    );
  };
  return (
    <>
      {themes.map((theme) => (
        <ThemePart key={theme.id} slug={slug} theme={theme}>
          {(['said', 'conclusion'] as const).map((field) => (
            <div key={field} className="stack-small">
              <h3>{words(field).label}</h3>
              {textOf(field, `${theme.id}/${source}`)}
            </div>
          ))}
        </ThemePart>
      ))}
      <section className="stack conclusion" aria-labelledby="inte-natt">
        <h2 id="inte-natt">{words('notReached').label}</h2>
        {textOf('notReached', source)}
      </section>
    </>
  );
}

/** A theme by its name, with a way to what it rests on. */
function ThemePart({
  slug,
  theme: { id, title, mentions },
  children,
}: {
  slug: string;
  theme: ThemeToConclude;
  children: ReactNode;
}) {
  const { t } = useTranslation('compilation');
  const { tag } = useLanguage();
  return (
    <section className="stack conclusion" aria-labelledby={`tema-${id}`}>
      <h2 id={`tema-${id}`}>
        <Content of={title} />
      </h2>
      <p>
        <a href={inputPath(tag, slug) + filterSearch({ category: id })}>
          {t('conclusions.mentions', { count: mentions })}
          <span className="visually-hidden"> {title.text}</span>
        </a>
      </p>
      {children}
    </section>
  );
}

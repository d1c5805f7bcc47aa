import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import type { DraftForm } from '~/features/planning/draft/draft-form';
import { DraftErrors, DraftFormFrame } from '~/features/planning/draft/draft-inputs';
import { sectionPath, type OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import type { LocalText } from '~/i18n/localized';
import { Content, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { Field } from '~/ui/field/field';
import { Receipt } from '~/ui/receipt/receipt';
import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';

import { dimensions, themeOutcomes } from './outcome-fields';
import { OutcomeFrame } from './outcome-frame';
import { outcomePath } from './outcome-path';
import type { ResultObstacle } from './result-draft';
import { useOutcomeInputs, useOutcomeWords } from './use-outcome-inputs';

/** A theme that an answer is written to. */
export interface AnsweredTheme {
  key: string;
  title: LocalText;
  /** Null until it is concluded. */
  said: LocalText | null;
  conclusion: LocalText | null;
  mentions: number | null;
}

interface ResultDraftPageProps {
  work: WorkActor;
  open: OpenDialogue;
  source: string;
  form: DraftForm;
  themes: readonly AnsweredTheme[];
  obstacles: readonly ResultObstacle[];
  levels: readonly InfluenceLevel[];
  /** How many came to the meetings, as they were counted. */
  attended: number | null;
  mayWrite: boolean;
  receipt: 'saved' | 'unchanged' | 'asked' | null;
  /** What stops it from being asked for, above the page. */
  errors: ReactNode;
  /** How it is published, or waits to be. */
  publication: ReactNode;
}

/** Where the result is written: the page that everyone will read. */
export function ResultDraftPage(props: ResultDraftPageProps) {
  const { work, open, source, form, obstacles, mayWrite, receipt, publication, errors } = props;
  const { t } = useTranslation(['outcomes', 'draft', 'publishing']);
  const { tag } = useLanguage();
  const words = useOutcomeWords();
  const path = outcomePath(tag, open.slug, 'result');
  return (
    <OutcomeFrame
      work={work}
      open={open}
      part="result"
      title={t('outcomes:result.title')}
      lead={t('outcomes:result.lead')}
      top={
        <>
          {receipt === null ? null : <Receipt>{t(receiptWords[receipt])}</Receipt>}
          {errors}
          <DraftErrors form={form} words={words} />
        </>
      }
    >
      <Obstacles obstacles={obstacles} open={open} source={source} />
      {mayWrite ? (
        <DraftFormFrame action={path} form={form} button={t('draft:save')}>
          <Fields {...props} />
        </DraftFormFrame>
      ) : (
        <fieldset className="outcome-checks" disabled>
          <legend>{t('outcomes:readOnly')}</legend>
          <Fields {...props} />
        </fieldset>
      )}
      <section className="stack" aria-labelledby="publish">
        <h2 id="publish">{t('outcomes:result.publish')}</h2>
        {publication}
      </section>
    </OutcomeFrame>
  );
}

const receiptWords = {
  saved: 'draft:saved',
  unchanged: 'draft:nothingChanged',
  asked: 'publishing:receipts.asked',
} as const;

function Fields({ form, source, themes, levels, attended }: ResultDraftPageProps) {
  const { t } = useTranslation(['outcomes', 'results', 'ladder']);
  const format = useFormat();
  const input = useOutcomeInputs(form);
  const text = { item: source };
  return (
    <>
      <TextArea {...input('resultSummary', text)} rows={3} />
      <h2>{t('outcomes:result.themes')}</h2>
      {themes.map((theme) => (
        <Theme key={theme.key} theme={theme} form={form} source={source} />
      ))}
      <h2>{t('outcomes:result.after')}</h2>
      <TextArea {...input('resultUsed', text)} rows={4} />
      <TextArea {...input('resultNext', text)} rows={4} />
      <h2>{t('outcomes:result.who')}</h2>
      <Field {...input('resultParticipants')} inputMode="numeric" short />
      {attended === null ? null : (
        <p className="soft">{t('outcomes:result.attended', { total: format.number(attended) })}</p>
      )}
      <p>{t('outcomes:result.groupsHint')}</p>
      {dimensions.map((dimension) => (
        <TextArea
          key={dimension}
          {...input('resultGroups', { item: dimension, label: t(`results:page.dimensions.${dimension}`) })}
          rows={4}
        />
      ))}
      <TextArea {...input('resultNotReached', text)} rows={4} />
      <Select
        {...input('achievedLevel')}
        options={[
          { value: '', text: t('outcomes:result.noLevel') },
          ...levels.map((level) => ({ value: level, text: t(`ladder:levels.${level}.name`) })),
        ]}
      />
      <TextArea {...input('levelComment', text)} rows={3} />
    </>
  );
}

/** What was said, and under it what the kommun answers. */
function Theme({ theme, form, source }: { theme: AnsweredTheme; form: DraftForm; source: string }) {
  const { t } = useTranslation(['outcomes', 'results']);
  const input = useOutcomeInputs(form);
  const { key, title, said, conclusion, mentions } = theme;
  return (
    <fieldset className="draft-thing">
      <legend>
        <Content of={title} />
      </legend>
      {said === null ? (
        <p className="soft">{t('outcomes:result.notConcluded')}</p>
      ) : (
        <blockquote className="outcome-quote">
          <Content of={said} />
        </blockquote>
      )}
      {conclusion === null ? null : (
        <div>
          <p>
            <strong>{t('results:page.conclusion')}</strong>
          </p>
          <Paragraphs of={conclusion} />
        </div>
      )}
      {mentions === null ? null : <p className="soft">{t('results:page.mentions', { count: mentions })}</p>}
      <TextArea {...input('themeResponse', { item: `${key}/${source}` })} rows={5} />
      <ChoiceGroup
        {...input('themeOutcome', { item: key })}
        choices={themeOutcomes.map((value) => ({ value, text: t(`results:outcomes.${value}`) }))}
      />
    </fieldset>
  );
}

/** What is still missing, each with where it is put right. */
function Obstacles({
  obstacles,
  open,
  source,
}: {
  obstacles: readonly ResultObstacle[];
  open: OpenDialogue;
  source: string;
}) {
  const { t } = useTranslation('outcomes');
  const { tag } = useLanguage();
  if (obstacles.length === 0) return <p>{t('result.ready')}</p>;
  const hrefOf = ({ place, item }: ResultObstacle) =>
    place === 'conclusions'
      ? `${sectionPath(tag, open.slug)}/slutsatser`
      : `${outcomePath(tag, open.slug, place)}${item === undefined ? '' : `/${item}`}`;
  return (
    <section className="outcome-obstacles" aria-labelledby="missing">
      <h2 id="missing">{t('result.notReady')}</h2>
      <ul>
        {obstacles.map((obstacle) => (
          <li key={`${obstacle.code} ${obstacle.item ?? obstacle.name ?? ''}`}>
            <a href={hrefOf(obstacle)}>{t(`result.obstacles.${obstacle.code}`)}</a>
            {obstacle.name === undefined || obstacle.name === '' ? null : (
              <>
                {': '}
                <Content of={{ text: obstacle.name, language: source }} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

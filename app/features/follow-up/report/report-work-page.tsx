import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import type { DraftForm } from '~/features/planning/draft/draft-form';
import { DraftErrors, DraftFormFrame, InLanguage } from '~/features/planning/draft/draft-inputs';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';
import { TextArea } from '~/ui/text-area/text-area';

import { reportFields, reportTexts } from '../follow-up-fields';
import { FollowUpFrame } from '../follow-up-frame';
import { followUpPath } from '../follow-up-path';
import { useFollowUpInputs, useFollowUpWords } from '../use-follow-up-inputs';
import type { ReportObstacle } from './report-content';

/** The name and value of the button that drafts what is empty. */
export const draftButton = { name: 'deed', value: 'utkast' } as const;

interface ReportWorkPageProps {
  work: WorkActor;
  open: OpenDialogue;
  form: DraftForm;
  source: string;
  mayWrite: boolean;
  obstacles: readonly ReportObstacle[];
  isPublished: boolean;
  receipt: { kind: 'saved' | 'unchanged' | 'asked' } | { kind: 'drafted'; count: number } | null;
  /** What stops it from being asked for, above the page. */
  errors: ReactNode;
  /** How it is published, or waits to be. */
  publication: ReactNode;
}

/** Where the report is drafted, written, looked at and published. */
export function ReportWorkPage(props: ReportWorkPageProps) {
  const { work, open, form, source, mayWrite, errors, publication } = props;
  const { t } = useTranslation(['follow-up', 'draft']);
  const { tag } = useLanguage();
  const words = useFollowUpWords();
  const path = followUpPath(tag, open.slug, 'report');
  const fields = <ReportFields form={form} source={source} />;
  return (
    <FollowUpFrame
      work={work}
      open={open}
      part="report"
      top={
        <>
          <Done receipt={props.receipt} />
          {errors}
          <DraftErrors form={form} words={words} />
        </>
      }
    >
      {props.isPublished ? (
        <p>
          <a href={`/${tag}/dialoger/${open.slug}/rapport`}>{t('follow-up:report.toPublic')}</a>
        </p>
      ) : null}
      {mayWrite ? (
        <form method="post" action={path} className="stack">
          <p>{t('follow-up:report.draftLead')}</p>
          <p>
            <button className="action action--quiet" {...draftButton}>
              {t('follow-up:report.draft')}
            </button>
          </p>
        </form>
      ) : null}
      {mayWrite ? (
        <DraftFormFrame action={path} form={form} button={t('draft:save')}>
          {fields}
        </DraftFormFrame>
      ) : (
        <fieldset disabled>
          <legend>{t('follow-up:readOnly')}</legend>
          {fields}
        </fieldset>
      )}
      <section className="stack" aria-labelledby="publicera">
        <h2 id="publicera">{t('follow-up:report.publish')}</h2>
        <Obstacles obstacles={props.obstacles} slug={open.slug} />
        {publication}
      </section>
    </FollowUpFrame>
  );
}

const receiptWords = {
  saved: 'draft:saved',
  unchanged: 'draft:nothingChanged',
  asked: 'publishing:receipts.asked',
} as const;

function ReportFields({ form, source }: { form: DraftForm; source: string }) {
  const input = useFollowUpInputs(form);
  return reportTexts.map((text) => (
    <InLanguage key={text} language={source}>
      <TextArea {...input(reportFields[text].name, { item: source })} rows={14} />
    </InLanguage>
  ));
}

function Obstacles({ obstacles, slug }: { obstacles: readonly ReportObstacle[]; slug: string }) {
  const { t } = useTranslation(['follow-up', 'report']);
  const { tag } = useLanguage();
  if (obstacles.length === 0) return null;
  const words = (obstacle: ReportObstacle) => {
    if (obstacle.kind === 'not-over') return t('follow-up:report.notOver');
    if (obstacle.kind === 'no-text')
      return t('follow-up:report.noText', { text: t(`report:texts.${obstacle.text}`) });
    return <a href={followUpPath(tag, slug, 'evaluation')}>{t('follow-up:report.stillAsking')}</a>;
  };
  return (
    <>
      <p id="saknas">{t('follow-up:report.lacks')}</p>
      <ul>
        {obstacles.map((obstacle) => (
          <li key={obstacle.kind === 'no-text' ? obstacle.text : obstacle.kind}>{words(obstacle)}</li>
        ))}
      </ul>
    </>
  );
}

function Done({ receipt }: Pick<ReportWorkPageProps, 'receipt'>) {
  const { t } = useTranslation(['follow-up', 'draft', 'publishing']);
  if (receipt === null) return null;
  return (
    <Receipt>
      {receipt.kind === 'drafted'
        ? receipt.count === 0
          ? t('follow-up:report.nothingDrafted')
          : t('follow-up:report.drafted', { count: receipt.count })
        : t(receiptWords[receipt.kind])}
    </Receipt>
  );
}

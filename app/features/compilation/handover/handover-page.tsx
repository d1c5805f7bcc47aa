import '../compilation.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { isolate } from '~/i18n/isolate';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import { Receipt } from '~/ui/receipt/receipt';

import { inputPath, packagePath } from '../input-path';
import { handOverDeed, handoverFieldNames, type Handover, type HandoverProblem } from './handover';
import type { HandoverPage as HandoverPageData } from './read-handover-page.server';

interface HandoverPageProps extends HandoverPageData {
  work: WorkActor;
  open: OpenDialogue;
  mayCompile: boolean;
  receipt: 'handed-over' | null;
  typed: { body: string };
  problem: HandoverProblem | null;
}

const fieldOfProblem: Readonly<Record<HandoverProblem, string | null>> = {
  'body-missing': handoverFieldNames.body,
  'body-too-long': handoverFieldNames.body,
  'not-read': handoverFieldNames.read,
  meanwhile: null,
};

/** Where what residents said, and what is concluded, is handed over to the body that decides. */
export function HandoverPage(props: HandoverPageProps) {
  const { work, open, handovers, mayCompile, receipt, problem } = props;
  const { t } = useTranslation(['compilation', 'draft']);
  const { tag } = useLanguage();
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="handover"
      title={t('compilation:handover.title')}
      lead={t('compilation:handover.lead')}
      top={
        <>
          {receipt === null ? null : <Receipt>{t('compilation:handover.done')}</Receipt>}
          {problem === null ? null : (
            <ErrorSummary
              heading={t('draft:summary')}
              problems={[
                { fieldId: fieldOfProblem[problem], text: t(`compilation:handover.problems.${problem}`) },
              ]}
            />
          )}
        </>
      }
    >
      {handovers.length === 0 ? null : <Given slug={open.slug} handovers={handovers} />}
      <section className="stack" aria-labelledby="lamna-over">
        <h2 id="lamna-over">{t(mayCompile ? 'compilation:handover.give' : 'compilation:handover.now')}</h2>
        <p>
          <a href={packagePath(tag, open.slug, 'utkast')}>{t('compilation:handover.readDraft')}</a>
        </p>
        <Unfinished {...props} />
        {mayCompile ? <GiveForm {...props} /> : null}
      </section>
    </DialogueFrame>
  );
}

function Given({ slug, handovers }: { slug: string; handovers: readonly Handover[] }) {
  const { t } = useTranslation('compilation');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="overlamnat">
      <h2 id="overlamnat">{t('handover.given')}</h2>
      <ul className="plain-list work-lines">
        {handovers.map(({ version, body, madeAt, madeBy }) => (
          <li key={version}>
            <a href={packagePath(tag, slug, version)}>
              {t('handover.one', { number: format.number(version), body: isolate(body, tag) })}
            </a>{' '}
            <span className="soft">
              {t('handover.madeBy', { when: format.instant(madeAt), name: madeBy })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is not done yet: said, and left to whoever hands over. */
function Unfinished({ left, withoutConclusion, all }: HandoverPageProps) {
  const { t } = useTranslation('compilation');
  const lines = [
    ...(all === 0 ? [t('handover.nothing')] : []),
    ...(left === 0 ? [] : [t('handover.left', { count: left })]),
    ...(withoutConclusion === 0 ? [] : [t('handover.withoutConclusion', { count: withoutConclusion })]),
  ];
  return lines.length === 0 ? null : (
    <ul className="sorted-note">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function GiveForm({ open, handovers, body, typed, problem }: HandoverPageProps) {
  const { t } = useTranslation(['compilation', 'draft']);
  const { tag } = useLanguage();
  const errorAt = (field: string) =>
    problem !== null && fieldOfProblem[problem] === field
      ? { prefix: t('draft:errorPrefix'), text: t(`compilation:handover.problems.${problem}`) }
      : null;
  return (
    <form className="work-form" method="post" action={inputPath(tag, open.slug, 'handover')} noValidate>
      <input type="hidden" name={handoverFieldNames.deed} value={handOverDeed} />
      <input type="hidden" name={handoverFieldNames.seen} value={handovers.length} />
      <Field
        id={handoverFieldNames.body}
        name={handoverFieldNames.body}
        label={t('compilation:handover.body')}
        error={errorAt(handoverFieldNames.body)}
        defaultValue={typed.body === '' ? body : typed.body}
      />
      <Checkbox
        id={handoverFieldNames.read}
        name={handoverFieldNames.read}
        label={t('compilation:handover.isRead')}
        hint={<p>{t('compilation:handover.frozen')}</p>}
        error={errorAt(handoverFieldNames.read)}
      />
      <p>
        <button className="action" type="submit">
          {t('compilation:handover.send')}
        </button>
      </p>
    </form>
  );
}

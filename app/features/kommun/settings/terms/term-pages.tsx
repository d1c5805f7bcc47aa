import '../pages/localized-fields.css';
import '../pages/setting-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import type { Language } from '~/i18n/language';
import { Content, ContentIn, useFormat, useLanguage } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';
import { Receipt } from '~/ui/receipt/receipt';
import { Select } from '~/ui/select/select';
import type { TermKind } from '~db/schema/term';

import { deedField, seenField, settingFieldId, type SettingFields } from '../setting-form';
import type { TermDetail, TermLine } from './read-terms.server';
import { intoField, termDeeds, type TermProblem } from './term-form';
import { termListPath } from './term-list';
import type { TermReceipt } from './term-receipt';
import { NameFields, TermErrors, useTermError } from './term-words';

interface TermFormProps {
  work: WorkActor;
  kind: TermKind;
  languages: readonly Language[];
  typed: SettingFields;
  problems: readonly TermProblem[];
  receipt: TermReceipt | null;
}

/** One of the kommun's lists: its words, and a form for another. */
export function TermsPage(props: TermFormProps & { terms: readonly TermLine[] }) {
  const { work, kind, terms, receipt, problems } = props;
  const { t } = useTranslation('settings');
  const { tag } = useLanguage();
  const format = useFormat();
  const path = `/${tag}${termListPath(kind)}`;
  return (
    <WorkFrame
      actor={work}
      current="settings"
      above={[]}
      title={t(`lists.${kind}.title`)}
      top={<Top problems={problems} receipt={receipt} />}
      lead={t(`lists.${kind}.about`)}
    >
      {terms.length === 0 ? (
        <p>{t('terms.none')}</p>
      ) : (
        <DataTable
          id="ord"
          caption={t(`lists.${kind}.title`)}
          head={[
            t('terms.head.name'),
            t('terms.head.uses'),
            t('terms.head.languages'),
            t('terms.head.state'),
          ]}
          rows={terms.map((term) => ({
            key: term.id,
            cells: [
              <a key="name" href={`${path}/${term.id}`}>
                <Content of={term.name} />
              </a>,
              format.number(term.uses),
              format.number(term.languages),
              term.isRetired ? t('terms.retired') : t('terms.offered'),
            ],
          }))}
        />
      )}
      <section className="stack">
        <h2>{t(`lists.${kind}.add`)}</h2>
        <form className="work-form" method="post" action={path} noValidate>
          <NameFields {...props} />
          <p>
            <button className="action" type="submit">
              {t('terms.add')}
            </button>
          </p>
        </form>
      </section>
    </WorkFrame>
  );
}

/** A word of a list: what it is called, whether it is offered, and what may take its place. */
export function TermPage(props: TermFormProps & { term: TermDetail }) {
  const { work, kind, term, receipt, problems } = props;
  const { t } = useTranslation('settings');
  const { tag } = useLanguage();
  const list = { href: `/${tag}${termListPath(kind)}`, text: t(`lists.${kind}.title`) };
  return (
    <WorkFrame
      actor={work}
      current="settings"
      above={[list]}
      title={<Content of={term.name} />}
      top={<Top problems={problems} receipt={receipt} />}
      lead={t(term.isRetired ? 'terms.retiredLead' : 'terms.usedBy', { count: term.uses })}
    >
      <TermForm {...props}>
        <h2>{t('terms.rename')}</h2>
        <NameFields {...props} />
        <p>
          <button className="action" type="submit" name={deedField} value={termDeeds.rename}>
            {t('terms.save')}
          </button>
        </p>
      </TermForm>
      <TermForm {...props}>
        <h2>{t(term.isRetired ? 'terms.restoreHeading' : 'terms.retireHeading')}</h2>
        <p>{t(term.isRetired ? 'terms.restoreText' : 'terms.retireText')}</p>
        <p>
          <button
            className="action action--quiet"
            type="submit"
            name={deedField}
            value={term.isRetired ? termDeeds.restore : termDeeds.retire}
          >
            {t(term.isRetired ? 'terms.restore' : 'terms.retire')}
          </button>
        </p>
      </TermForm>
      {term.others.length === 0 ? null : <Merge {...props} />}
    </WorkFrame>
  );
}

function Merge(props: TermFormProps & { term: TermDetail }) {
  const { term, typed, problems } = props;
  const { t } = useTranslation('settings');
  const errorOf = useTermError(problems);
  return (
    <TermForm {...props}>
      <h2>{t('terms.mergeHeading')}</h2>
      <p>
        <ContentIn of={term.name} sentence={(name) => t('terms.mergeText', { name })} />
      </p>
      <Select
        id={settingFieldId(intoField)}
        label={t('terms.into')}
        name={intoField}
        options={[
          { value: '', text: t('terms.choose') },
          ...term.others.map(({ id, name }) => ({ value: id, text: name.text, language: name.language })),
        ]}
        defaultValue={typed[intoField]}
        error={errorOf(intoField)}
      />
      <p>
        <button className="action action--quiet" type="submit" name={deedField} value={termDeeds.merge}>
          {t('terms.merge')}
        </button>
      </p>
    </TermForm>
  );
}

interface PartProps {
  kind: TermKind;
  term: TermDetail;
  children: React.ReactNode;
}

/** A form of its own for each thing that can be done: none carries what was typed for another. */
function TermForm({ kind, term, children }: PartProps) {
  const { tag } = useLanguage();
  return (
    <form className="work-form" method="post" action={`/${tag}${termListPath(kind)}/${term.id}`} noValidate>
      <input type="hidden" name={seenField} value={term.seen} />
      {children}
    </form>
  );
}

function Top({ problems, receipt }: Pick<TermFormProps, 'problems' | 'receipt'>) {
  const { t } = useTranslation('settings');
  return (
    <>
      <TermErrors problems={problems} />
      {receipt === null ? null : <Receipt>{t(`terms.done.${receipt}`)}</Receipt>}
    </>
  );
}

import './accessibility-page.css';

import { useTranslation } from 'react-i18next';

import { Content, useFormat } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { ContactList } from '../contact-list';
import type { ReportProblem, TypedReport } from './accessibility-report';
import type { AccessibilityStatement } from './read-statement.server';
import { fieldId, ReportForm, useProblemText } from './report-form';

/** Digg's own short address, which the rules on statements name (MDFFS 2019:2). */
const complaintHref = 'https://www.digg.se/tdosanmalan';

interface AccessibilityPageProps {
  statement: AccessibilityStatement;
  /** What the form holds when the page is opened or comes back. */
  typed: TypedReport;
  /** Why the form that was sent was not received; empty before one is sent. */
  problems: readonly ReportProblem[];
}

/**
 * The accessibility statement that the law wants (lag 2018:1937, 13 §), with the form for telling what doesn't work. When the form comes back with
 * something to put right, it stands first.
 */
export function AccessibilityPage({ statement, typed, problems }: AccessibilityPageProps) {
  const { t } = useTranslation('accessibility');
  const problemText = useProblemText();
  const form = <ReportForm typed={typed} problems={problems} />;
  const returned = problems.length > 0;
  return (
    <TextPage
      title={t('title')}
      lead={t('lead', { kommun: statement.kommun })}
      aside={returned ? null : <StatementFacts statement={statement} />}
      top={
        returned ? (
          <ErrorSummary
            heading={t('form.summary')}
            problems={problems.map((problem) => ({
              fieldId: problem.field === null ? null : fieldId(problem.field),
              text: problemText(problem.code),
            }))}
          />
        ) : null
      }
    >
      {returned ? (
        <>
          {form}
          <StatementFacts statement={statement} />
        </>
      ) : null}
      <Statement statement={statement} />
      {returned ? null : form}
      <Supervision />
      <Grounds statement={statement} />
    </TextPage>
  );
}

function StatementFacts({ statement }: { statement: AccessibilityStatement }) {
  const { t } = useTranslation('accessibility');
  const format = useFormat();
  const facts = [
    ['actor', statement.kommun],
    ['service', t('facts.serviceName', { host: statement.host })],
    ['status', t(`status.${statement.status}.short`)],
    ['assessed', format.day(statement.assessedOn)],
    ['updated', format.day(statement.updatedOn)],
    ['method', t('facts.methodName')],
  ] as const;
  return (
    <section className="statement-facts" aria-labelledby="statement-facts">
      <h2 id="statement-facts">{t('facts.heading')}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`facts.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Statement({ statement }: { statement: AccessibilityStatement }) {
  const { t } = useTranslation('accessibility');
  const { kommun, status, failures, contact } = statement;
  return (
    <>
      <TextSection heading={t(`status.${status}.heading`)}>
        <p>{t(`status.${status}.text`, { kommun })}</p>
        {failures.length === 0 ? <p>{t('failures.none')}</p> : null}
      </TextSection>
      {failures.length === 0 ? null : (
        <TextSection heading={t('failures.heading')}>
          <ul>
            {failures.map((failure) => (
              <li key={failure.text}>
                <Content of={failure} />
              </li>
            ))}
          </ul>
        </TextSection>
      )}
      <TextSection heading={t('help.heading')}>
        <p>{t('help.text')}</p>
        <ContactList contact={contact} />
      </TextSection>
    </>
  );
}

function Supervision() {
  const { t } = useTranslation('accessibility');
  return (
    <TextSection heading={t('supervision.heading')}>
      <p>{t('supervision.text')}</p>
      <p>
        <a href={complaintHref}>{t('supervision.link')}</a>
      </p>
    </TextSection>
  );
}

function Grounds({ statement }: { statement: AccessibilityStatement }) {
  const { t } = useTranslation('accessibility');
  const format = useFormat();
  return (
    <>
      <TextSection heading={t('exemptions.heading')}>
        <p>{t('exemptions.burden')}</p>
        <p>{t('exemptions.outside')}</p>
      </TextSection>
      <TextSection heading={t('method.heading')}>
        <p>{t('method.self')}</p>
        <p>{t('method.tests')}</p>
        <p>{t('method.limits')}</p>
        <p>
          {t('method.dates', {
            assessed: format.day(statement.assessedOn),
            updated: format.day(statement.updatedOn),
          })}
        </p>
      </TextSection>
    </>
  );
}

import type { TFunction } from 'i18next';

import type { Format } from '~/i18n/format';

import type { ReceivedReport } from './accessibility-report';
import type { HandledOutcome } from './handle-report.server';

/** The reports that wait for someone, as lines for a terminal. */
export function describeQueue(
  reports: readonly ReceivedReport[],
  t: TFunction,
  format: Format,
): readonly string[] {
  if (reports.length === 0) return [t('command-accessibility:empty')];
  return [
    t('command-accessibility:waiting', { count: reports.length }),
    ...reports.flatMap((report) => ['', ...describeReport(report, t, format)]),
  ];
}

function describeReport(report: ReceivedReport, t: TFunction, format: Format): readonly string[] {
  const { reference, receivedAt, page, language, email, wantsAccessibleVersion, message } = report;
  const details = [
    page === null
      ? t('command-accessibility:noPage')
      : t('command-accessibility:page', { page: oneLine(page) }),
    t('command-accessibility:language', { language }),
    email === null
      ? t('command-accessibility:noEmail')
      : t('command-accessibility:email', { email: oneLine(email) }),
    ...(wantsAccessibleVersion ? [t('command-accessibility:wants')] : []),
    ...message.split('\n').map((line) => `| ${oneLine(line)}`),
  ];
  return [`${reference}  ${format.instant(receivedAt)}`, ...details.map((line) => `  ${line}`)];
}

/** What became of marking a report, as a line for a terminal. */
export function describeHandled(outcome: HandledOutcome, t: TFunction): string {
  switch (outcome.kind) {
    case 'handled':
      return t('command-accessibility:handled', { reference: outcome.reference });
    case 'handled-before':
      return t('command-accessibility:handledBefore', { reference: outcome.reference });
    case 'unknown':
      return t('command-accessibility:unknown', { typed: oneLine(outcome.typed) });
  }
}

/** Someone else's text as a terminal may show it: no control characters, which could move the cursor or colour what follows. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

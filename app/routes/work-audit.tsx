import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { auditFields, readAuditKind } from '~/features/accounts/audit-log/audit-kind';
import { AuditLogPage } from '~/features/accounts/audit-log/audit-log-page';
import { readAuditLog } from '~/features/accounts/audit-log/read-audit-log.server';
import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'read-audit', null);
  const query = new URL(request.url).searchParams;
  const asked = query.get(auditFields.before) ?? '';
  const kind = readAuditKind(query.get(auditFields.kind));
  const before = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : undefined;
  return {
    work,
    log: await readAuditLog(context.db, { kind, before }, language),
    kind,
    isNewest: before === undefined,
    meta: pageHead(context, language.tag, getT(language.tag)('work:audit.title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkAudit() {
  const { work, log, kind, isNewest } = useLoaderData<typeof loader>();
  return <AuditLogPage work={work} log={log} kind={kind} isNewest={isNewest} />;
}

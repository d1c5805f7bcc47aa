import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { logoHref, requireLanguage } from '~/features/kommun/read-site.server';
import { changeLogo, removeLogo } from '~/features/kommun/settings/logo/change-logo.server';
import { cutOffLogoBytes, logoDeeds, logoField } from '~/features/kommun/settings/logo/logo-form';
import { LogoPage } from '~/features/kommun/settings/pages/logo-page';
import { readSetting } from '~/features/kommun/settings/read-setting.server';
import {
  deedField,
  readSeen,
  readSettingReceipt,
  receiptWords,
  settingPath,
} from '~/features/kommun/settings/setting-form';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readFormWithFile } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'manage-settings', null);
  const t = getT(language.tag);
  const title = t('settings:sections.logo.title');
  return {
    work,
    logoHref: context.logo === null ? null : logoHref(context.logo),
    ...(await readSetting(context, 'logo')),
    receipt: readSettingReceipt(new URL(request.url).searchParams.get('klart')),
    meta: pageHead(context, language.tag, title),
  };
}

/** Puts a logo in, or takes it away. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'manage-settings', null);
  const { fields, file } = await readFormWithFile(request, logoField, cutOffLogoBytes);
  const seen = readSeen(fields);
  const outcome = await (fields.get(deedField) === logoDeeds.remove
    ? removeLogo(context, actor.accountId, seen)
    : changeLogo(context, actor.accountId, { seen, file }));
  if (outcome.kind !== 'refused')
    return redirect(`/${tag}${settingPath('logo')}?klart=${receiptWords[outcome.kind]}`, 303);
  markFormReturned(context);
  return data({ problem: outcome.code }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkSettingLogo() {
  const { meta: _title, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <LogoPage {...page} problem={sent?.problem ?? null} receipt={sent === undefined ? receipt : null} />;
}

import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireFresh } from '~/features/accounts/guards.server';
import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { changeSetting } from '~/features/kommun/settings/change-setting.server';
import { SettingPage } from '~/features/kommun/settings/pages/setting-page';
import { readSetting, shownFields } from '~/features/kommun/settings/read-setting.server';
import {
  answerRoleRequest,
  askForRoles,
  readRoleRequest,
} from '~/features/kommun/settings/roles/role-request.server';
import {
  deedField,
  findFormSetting,
  previewDeed,
  readSeen,
  readSettingFields,
  readSettingReceipt,
  receiptWords,
  settingPath,
} from '~/features/kommun/settings/setting-form';
import { getT, languages } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const name = settingOf(params.setting);
  const { work, actor } = await readWork(request, context, 'manage-settings', null);
  // Whom a group lets in, and as what, is decided by who has just shown who they are.
  if (name === 'roles') await requireFresh(request, actor, context);
  const t = getT(language.tag);
  const title = t(`settings:sections.${name}.title`);
  return {
    work,
    name,
    languages,
    fields: shownFields(context, name),
    ...(await readSetting(context, name)),
    request: name === 'roles' ? await readRoleRequest(context, actor.accountId) : null,
    hasDirectory: context.kommun.signIn.directory !== undefined,
    receipt: readSettingReceipt(new URL(request.url).searchParams.get('klart')),
    meta: pageHead(context, language.tag, title),
  };
}

/** Changes a setting, or shows what colours look like: back to the page with a receipt, or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const name = settingOf(params.setting);
  const { actor } = await readWork(request, context, 'manage-settings', null);
  if (name === 'roles') await requireFresh(request, actor, context);
  const form = await readForm(request);
  const fields = readSettingFields(form);
  if (form.get(deedField) === previewDeed) return data({ fields, problems: [] });
  const sent = { seen: readSeen(form), fields, deed: form.get(deedField) ?? '' };
  const outcome =
    name === 'roles'
      ? await (sent.deed === '' ? askForRoles : answerRoleRequest)(context, actor.accountId, sent)
      : await changeSetting(context, actor.accountId, name, sent);
  if (outcome.kind === 'refused') {
    markFormReturned(context);
    // An answer to a request has no fields: the form then stands as the roles do.
    const shown = name === 'roles' && sent.deed !== '' ? shownFields(context, name) : fields;
    return data({ fields: shown, problems: outcome.problems }, { status: 422 });
  }
  // The language that one works in may just have been taken out.
  const stays = name !== 'languages' || fields[`language:${language.tag}`] === '1';
  return redirect(
    `/${stays ? language.tag : 'sv'}${settingPath(name)}?klart=${receiptWords[outcome.kind]}`,
    303,
  );
}

function settingOf(slug: string | undefined) {
  const name = findFormSetting(slug);
  if (name === null) throw new Response(null, { status: 404 });
  return name;
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkSetting() {
  const { meta: _title, fields, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <SettingPage
      {...page}
      typed={sent?.fields ?? fields}
      problems={sent?.problems ?? []}
      receipt={sent === undefined ? receipt : null}
    />
  );
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { PeoplePage } from '~/features/accounts/people/people-page';
import { readPeople } from '~/features/accounts/people/read-people.server';
import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'manage-people', null);
  return {
    work,
    people: await readPeople(context.db, language),
    meta: pageHead(context, language.tag, getT(language.tag)('people:title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkPeople() {
  const { work, people } = useLoaderData<typeof loader>();
  return <PeoplePage work={work} people={people} />;
}

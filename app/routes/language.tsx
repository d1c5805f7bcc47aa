import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse, Outlet, useRouteError } from '@remix-run/react';

import { keptFormOf } from '~/features/kommun/kept-form';
import { requireLanguage, type Site } from '~/features/kommun/read-site.server';
import { Trouble } from '~/features/kommun/trouble';
import { troubleKindOf, type TroubleKind } from '~/features/kommun/trouble-kind';

/** Everything in one language. An unknown one is no page. */
export function loader({ params, context }: LoaderFunctionArgs) {
  requireLanguage(params.language, context);
  return null;
}

/** The title of a page that could not be shown; every other page has its own. */
export const meta: MetaFunction = ({ error, matches }) => {
  const site = matches.find(({ id }) => id === 'root')?.data as Site | null | undefined;
  if (error === undefined || site == null) return [];
  return [{ title: `${site.troubleTitles[kindOf(error)]} – ${site.kommun.name}` }];
};

export default function Language() {
  return <Outlet />;
}

/** Every error ends here, within the site's frame and in the page's language. */
export function ErrorBoundary() {
  const error = useRouteError();
  return <Trouble kind={kindOf(error)} form={isRouteErrorResponse(error) ? keptFormOf(error.data) : null} />;
}

function kindOf(error: unknown): TroubleKind {
  return isRouteErrorResponse(error) ? troubleKindOf(error.status, error.data) : troubleKindOf(500);
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';

/** Everything in one language. An unknown one is no page. */
export function loader({ params, context }: LoaderFunctionArgs) {
  requireLanguage(params.language, context);
  return null;
}

export default function Language() {
  return <Outlet />;
}

import { requireLanguage } from '~/features/kommun/read-site.server';
import type { LoadContext } from '~/load-context';

import type { Portal } from './portal';

/** The portal as a request meets it, in the language of its path; 404 in one that the portal does not speak. */
export function readPortal(
  language: string | undefined,
  context: Pick<LoadContext, 'kommun' | 'clock' | 'baseUrl'>,
): Portal {
  return {
    kommun: context.kommun,
    language: requireLanguage(language, context),
    now: context.clock(),
    baseUrl: context.baseUrl,
  };
}

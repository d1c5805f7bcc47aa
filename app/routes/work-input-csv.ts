import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireFresh } from '~/features/accounts/guards.server';
import { exportInput } from '~/features/compilation/input/export-input.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';

/** Everything that residents said in a dialogue, as a file to take along. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor, dialogue, writing } = await readDialogueWork(request, context, params, 'compile');
  await requireFresh(request, actor, context);
  const { fileName, content } = await exportInput(context.db, dialogue, writing, language);
  return new Response(content, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'private, no-store',
    },
  });
}

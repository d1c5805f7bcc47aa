import { requireFresh } from '~/features/accounts/guards.server';
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';

import { exportParticipants } from './export-participants.server';
import { readMeetingWork } from './read-meeting-work.server';

/**
 * Sends the list of who has registered, to who may see it and has shown who they are recently.
 *
 * @throws {Response} as `readMeetingWork`, and to show once more who one is
 */
export async function downloadParticipants(
  request: Request,
  context: Pick<LoadContext, 'db' | 'clock' | 'cookies' | 'kommun' | 'secrets'>,
  { id, format, language }: { id: string; format: 'csv' | 'ods'; language: Language },
): Promise<Response> {
  const opened = await readMeetingWork(request, context, id, 'see-participants');
  await requireFresh(request, opened.actor, context);
  const { meeting, rights, working } = opened;
  const list = await exportParticipants(context.db, meeting, rights, { format, language, working });
  const body = typeof list.content === 'string' ? list.content : new Uint8Array(list.content);
  return new Response(body, {
    headers: {
      'content-type': list.mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(list.fileName)}`,
      'cache-control': 'private, no-store',
    },
  });
}

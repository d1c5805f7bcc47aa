import { reportPublication } from '~/features/follow-up/report/report-publication.server';
import { resultPublication } from '~/features/results/work/result-publication.server';
import type { PublicationKind } from '~db/schema/publication';

import { cancelPublication } from './cancel-publication.server';
import { dialoguePublication } from './dialogue-publication.server';
import type { PublicationHandler } from './publication-handler.server';

/** Every kind of thing that is published. A part of the portal that publishes something of its own adds its line. */
const handlers: Readonly<Record<PublicationKind, PublicationHandler>> = {
  dialogue: dialoguePublication,
  cancel: cancelPublication,
  result: resultPublication,
  report: reportPublication,
};

/** How a kind of thing is published. What it takes is what it has put together itself. */
export function handlerOf(kind: PublicationKind): PublicationHandler {
  return handlers[kind];
}

import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { enterNotes, lookThroughNotes } from '~/features/compilation/entry/enter-notes.server';
import { notesDeeds, notesFields, readTypedNotes } from '~/features/compilation/entry/notes-form';
import { NotesCheckPage, NotesPage } from '~/features/compilation/entry/notes-page';
import { readNotesPage } from '~/features/compilation/entry/read-notes-page.server';
import { inputPath } from '~/features/compilation/input-path';
import { offeredLanguages, requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { isFormToCheck, markFormReturned, markFormToCheck } from '~/platform/returned-form.server';

/** The portal's languages, without lättläst: nobody has said something in it. */
function spokenLanguages(context: Parameters<typeof offeredLanguages>[0]): readonly string[] {
  return offeredLanguages(context).flatMap(({ tag }) => (tag.includes('-x-') ? [] : tag));
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: tag };
  const { work, open, dialogue, titled } = await readDialogueWork(request, context, opening, 'compile');
  const t = getT(tag);
  const meeting = new URL(request.url).searchParams.get('mote');
  const shown = isFormToCheck(context) ? t('compilation:notes.checkMeta') : t('compilation:notes.title');
  return {
    work,
    open,
    ...(await readNotesPage(context.db, dialogue, { language: tag, meeting })),
    languages: spokenLanguages(context),
    meta: titled(shown),
  };
}

/** Shows what the notes become, and keeps them once that has been looked through. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'compile');
  const form = await readForm(request);
  const typed = readTypedNotes(form, {
    languages: spokenLanguages(context),
    language: dialogue.sourceLanguage,
  });
  const deed = form.get(notesFields.deed);
  if (deed === notesDeeds.change) return data({ kind: 'typed' as const, typed, problems: [] });
  const outcome =
    deed === notesDeeds.save
      ? await enterNotes(context.db, dialogue.id, typed, writing)
      : await lookThroughNotes(context.db, dialogue.id, typed, writing.now);
  if (outcome.kind === 'kept') {
    const receipt = `klart=inskrivet&antal=${outcome.count}&fanns=${outcome.known}`;
    return redirect(`${inputPath(tag, dialogue.slug)}?${receipt}`, 303);
  }
  if (outcome.kind === 'checked') {
    markFormToCheck(context);
    return data({ kind: 'checked' as const, typed, notes: outcome.checked.notes });
  }
  markFormReturned(context);
  return data({ kind: 'typed' as const, typed, problems: outcome.problems }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkInputNew() {
  const { fresh, meetings, languages, work, open } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (sent?.kind === 'checked')
    return <NotesCheckPage work={work} open={open} typed={sent.typed} notes={sent.notes} />;
  return (
    <NotesPage
      work={work}
      open={open}
      meetings={meetings}
      languages={languages}
      typed={sent?.typed ?? fresh}
      problems={sent?.problems ?? []}
    />
  );
}
